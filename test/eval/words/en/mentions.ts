/**
 * What speaks of a required element and does not state it: meanings of words, what the law says, duties of others, terms
 * for something else. By the element's id.
 */
export const mentions: Readonly<Record<string, readonly string[]>> = {
  'operator-name': [
    'An operator of a database is a person who collects, processes and protects personal data.',
    'Payments are handled by Ertis Zhinaq JSC, which keeps the card number itself.',
    'Delivery is carried out by Zhol Express LLP under a separate contract.',
    'The name and address are stated in the contract.',
    'The brand belongs to a team of developers.'
  ],
  'operator-id': [
    'A BIN is assigned to a legal entity when it is registered.',
    'An order number consists of twelve digits.',
    'An organisation that places an order states its BIN in the application.',
    'The IIN may be stated in the questionnaire.',
    'Payments are handled by a bank whose BIN and account are shown on the receipt.'
  ],
  'operator-contact': [
    'Contact details are provided on request.',
    'A phone number and an e-mail address are stated in the questionnaire.',
    '{Op} {is|are} always happy to answer questions.',
    'If a phone number changes, the questionnaire should be updated.',
    'An order must name the delivery address.'
  ],
  'law-citation': [
    'Processing complies with the legislation of the Republic of Kazakhstan.',
    'The document does not contradict applicable legislation.',
    '{Op} {observes|observe} the requirements of laws and regulations.',
    'Accounts are kept under the Law "On Accounting and Financial Reporting".',
    'The contract is concluded under the Civil Code of the Republic of Kazakhstan.'
  ],
  'data-list': [
    'Personal data means information relating to a particular person.',
    'The set of personal data depends on the service chosen.',
    '{Op} {processes|process} the data that a person has provided.',
    'The list of personal data is approved by an order.',
    'Only necessary information is collected.'
  ],
  'data-sources': [
    'Sources of personal data vary.',
    'Collection of personal data means actions aimed at obtaining them.',
    'Everyone has the right to know the source of their personal data.',
    'Methods of collecting personal data must not break the law.',
    'Personal data are collected to the extent necessary.'
  ],
  purposes: [
    'The purposes of processing are determined before it begins.',
    'Processing does not go beyond the declared purposes.',
    'Everyone has the right to know the purposes for which their personal data are processed.',
    'The amount of personal data corresponds to the purposes of their processing.',
    'If the purposes of processing change, new consent is requested.'
  ],
  'legal-basis': [
    'Personal data are processed lawfully and fairly.',
    'The principles of processing are lawfulness and fairness.',
    'Everyone has the right to know the legal basis of processing.',
    'Unlawful processing of personal data entails liability.',
    'The grounds for processing are studied by a lawyer.'
  ],
  'consent-form': [
    'Consent means a freely given indication of will.',
    'Consent must be obtained before processing begins.',
    'The form of consent is approved by an order.',
    'Processing is carried out with the consent of the person.',
    'Information about consents obtained is recorded in a log.'
  ],
  'consent-term': [
    'The term for answering a claim is 30 days.',
    'Consent can be withdrawn.',
    'The contract is valid for one year and is renewed automatically.',
    'The term of consent is stated in its text.',
    'The discount is valid until the end of the calendar year.'
  ],
  'withdrawal-channel': [
    'Everyone has the right to withdraw consent.',
    'Withdrawal of consent does not affect the lawfulness of earlier processing.',
    'The procedure for withdrawing consent is established by legislation.',
    'After consent is withdrawn, processing stops.',
    'Withdrawal of consent results in closing of the account.'
  ],
  'withdrawal-deadline': [
    'After consent is withdrawn, the processing of personal data stops.',
    'A withdrawal of consent is carried out within a reasonable time.',
    'The term for considering claims is 30 days.',
    'If consent is withdrawn, {op} {stops|stop} processing personal data.',
    'Consent can be withdrawn during the whole of its term.'
  ],
  'third-parties': [
    'A third party is a person who is not the subject, owner or operator.',
    'Third parties must observe confidentiality.',
    'Some links lead to websites of third parties.',
    'Everyone has the right to know who else has received their personal data.',
    'Uploading personal data of third parties without their knowledge is prohibited.'
  ],
  'cross-border': [
    'Cross-border transfer means the transfer of personal data to the territory of foreign states.',
    'Before a cross-border transfer it must be made certain that rights will be protected.',
    'Cross-border transfer may be restricted by law.',
    'The website can also be visited by people in other countries.',
    'The conditions of cross-border transfer are determined by law.'
  ],
  'public-sources': [
    'Publicly available sources are directories, address books and mass media.',
    'Distribution of personal data in publicly available sources is allowed with consent.',
    'Everyone may object to information about them being placed in publicly available sources.',
    'News and special offers are published on the website.',
    'Personal data to which access is free are publicly available.'
  ],
  'storage-location': [
    'Storage means actions to ensure the integrity of personal data.',
    'A database is an ordered set of personal data.',
    'Access to the servers is restricted.',
    'Requirements for the location of the database are established by law.',
    'The document applies throughout the territory of the Republic of Kazakhstan.'
  ],
  'retention-period': [
    'Storage means actions to ensure the integrity of personal data.',
    'The term for answering a claim is 30 calendar days.',
    'Everyone has the right to know how long their personal data are stored.',
    'The order of storage is determined by internal rules.',
    'The contract is concluded for three years.'
  ],
  destruction: [
    'Destruction means actions after which personal data cannot be restored.',
    'Everyone has the right to demand the destruction of their personal data.',
    'Recipients must destroy personal data after carrying out an assignment.',
    "Deleting other people's messages is prohibited.",
    'The procedure for destroying media is set out in an instruction.'
  ],
  'subject-rights': [
    'Rights of personal data subjects are established by law.',
    '{Op} {respects|respect} the rights of every person.',
    'The rights of consumers are protected by law.',
    'Exclusive rights to the website belong to its owner.',
    'Violation of the rights of a subject entails liability.'
  ],
  'response-deadline': [
    'The term for considering a pre-trial claim is 30 days.',
    '{Op} {answers|answer} a request of the authorised body within 10 working days.',
    'Questions are answered during working hours.',
    'Requests are considered in the order in which they arrive.',
    'Delivery of an order takes three working days.'
  ],
  'correction-deadline': [
    'Everyone has the right to demand correction of their personal data.',
    'Inaccurate personal data are corrected on the basis of documents.',
    'Errors in the work of the website are fixed within a day.',
    'Blocking means a temporary halt to the collection and processing of personal data.',
    'Contact details should be updated at least once a year.'
  ],
  'security-measures': [
    '{Op} {takes|take} reasonable precautions.',
    'Protection of personal data is a set of measures provided for by law.',
    'A password should be kept secret and not passed on to others.',
    'The security of personal data is of great importance.',
    'Recipients must protect the personal data transferred to them.'
  ],
  'breach-notice': [
    'A security breach is unlawful access to personal data.',
    'A suspicious sign-in to an account should be reported to support.',
    '{Op} {prevents|prevent} leaks of personal data.',
    'Scheduled maintenance of the website is announced in advance.',
    'Those guilty of a leak of personal data are liable under the law.'
  ],
  'responsible-person': [
    'Each party is responsible for performance of the contract.',
    'The owner of a password is responsible for keeping it safe.',
    'Employees must observe confidentiality.',
    'A person who has gained access to personal data does not disclose them.',
    'Internal documents are approved by the director.'
  ],
  'complaint-route': [
    'Complaints about the quality of goods are accepted in the shop.',
    'Disputes are settled by negotiation.',
    'Information is provided at the request of a court.',
    'The authorised body approves the rules of processing.',
    'Reviews and suggestions help to improve.'
  ],
  'policy-date': [
    'The law on consumer protection was adopted on 4 May 2010.',
    'The contract with the bank was concluded on 4 March 2024.',
    'The website has been running since 2015.',
    'The certificate was issued on 12 April 2025.',
    'A new version takes effect on the date of its publication.'
  ],
  'automated-decisions': [
    'Processing is carried out with or without the use of automation tools.',
    'Automated processing means processing without human involvement.',
    'Letters about an order are sent automatically.',
    'Decisions of the manager are recorded in orders.',
    'The server automatically records the time of sign-in.'
  ],
  minors: [
    "Children's goods are shown in a separate part of the catalogue.",
    'Age may be stated in the questionnaire.',
    'Pupils receive a discount.',
    'The date of birth is needed for a birthday greeting.',
    'A holiday present can be ordered by parents too.'
  ],
  cookies: [
    'The website works round the clock.',
    'All modern browsers are supported.',
    'The website has a page with answers to questions.',
    'The website is hosted on its own server.',
    'The look of the website may vary.'
  ],
  'change-procedure': [
    '{Op} may amend this document.',
    'The terms of an order can be changed before it is sent.',
    'Prices change with the season.',
    'Personal data are changed on application.',
    'The document may be supplemented.'
  ],
  'kazakh-version': [
    'Support answers in Kazakh and Russian.',
    'Books in Kazakh are marked with a badge.',
    'The language of communication is chosen at registration.',
    'The text is drawn up in English.',
    'All goods are made in Kazakhstan.'
  ]
}

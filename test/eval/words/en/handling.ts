import type {Saying} from '../../say.js'

/** Words that tell consent to processing from consent to anything else. */
export const aboutData = /process|personal|data|information/iu

const quality = /obligation|rights|principle|process|data|information/iu
const removing = /delet|destr|eras|keep|retention|stor|rights|choices/iu
const agreeing = /consent|general|terms|conditions|legal/iu

/** Nobody looks whether the data are right. */
export const unchecked: Saying = {
  topics: quality,
  lines: [
    '{Op} {does|do} not check whether the personal data that a person provides are accurate.',
    'The accuracy of information entered at registration is not verified.',
    '{Op} {assumes|assume} that the information provided is true and {does|do} not verify it.',
    '{Op} {does|do} not control the correctness of personal data that were entered.',
    'No check of the authenticity of the personal data received is made.',
    '{Op} {has|have} no means of verifying whether personal data are correct.'
  ]
}

/** The data are kept right. */
export const ensured: Saying = {
  topics: quality,
  lines: [
    '{Op} {ensures|ensure} that personal data are accurate and up to date.',
    'Before personal data enter the database their accuracy is verified.',
    '{Op} {guarantees|guarantee} the accuracy and completeness of the personal data processed.',
    'The accuracy, sufficiency and relevance of personal data are ensured during processing.',
    '{Op} {verifies|verify} the personal data received against supporting documents.',
    '{Op} {confirms|confirm} that the personal data in the database are accurate and have been checked.'
  ]
}

/** The data go when the person asks. */
export const deleted: Saying = {
  topics: removing,
  lines: [
    '{Op} {deletes|delete} personal data at the first request of the person concerned.',
    '{Subj} may demand deletion of personal data, and they are then removed from the database completely.',
    'Once a deletion request has been received, all personal data of the applicant are destroyed without remainder.',
    'When an account is deleted at the request of its owner, all personal data linked to it are erased.',
    'At {subj:gen} request personal data are deleted from all databases.',
    'Personal data are permanently erased upon written request.'
  ]
}

/** The data stay although the person asked. */
export const keptAnyway: Saying = {
  topics: removing,
  lines: [
    'After deletion has been requested, personal data remain in the archive.',
    '{Op} may retain personal data even after a request to delete them.',
    'Names and contact details continue to be stored in the database after a request to erase them.',
    'A deletion request does not end the storage of personal data.',
    'Personal data are not deleted from the database even at {subj:gen} request.',
    'Personal data stay in the database regardless of whether a request to delete them has been made.'
  ]
}

/** Use is consent. */
export const agreedByUse: Saying = {
  topics: agreeing,
  lines: [
    'By continuing to use the website, {subj} {consents~consent} to the processing of personal data.',
    'The mere fact of using the website constitutes unconditional consent to the collection and processing of personal data.',
    'Entering the website is deemed to be consent to the processing of personal data.',
    'By visiting the website, {subj} thereby unconditionally {gives~give} consent to the processing of personal data.',
    'The start of use of the website is equated with consent to the processing of personal data.',
    'Any use of the website is considered full agreement with the processing of personal data.'
  ]
}

/** Consent is free, certain and an act of its own. */
export const agreedApart: Saying = {
  topics: agreeing,
  lines: [
    'Consent to the processing of personal data must be freely given, specific and expressed by a separate action.',
    'Processing begins only after a separate consent to it has been signed.',
    'Consent is given only by ticking an empty box under its text; visiting the website is not consent.',
    '{Subj} {gives~give} consent voluntarily by ticking a separate box.',
    'Consent is requested separately for each purpose and cannot follow from a mere visit to the website.',
    'Consent to the processing of personal data is voluntary, informed and given separately.'
  ]
}

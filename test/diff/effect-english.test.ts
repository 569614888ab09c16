import {expectVerdict, readCases} from './weighing.js'

const cases = readCases(`
- We do not sell your personal data.
+ We sell your personal data.
weakens: обещание снято: «do not sell» → «sell»

- We share your data with advertisers.
+ We do not share your data with advertisers.
strengthens: обещано этого не делать: «share» → «do not share»

- We keep your data for 1 year.
+ We keep your data for 3 years.
weakens: данные хранятся дольше: «1 year» → «3 years»
term: 1 year → 3 years

- We keep your data for 3 years.
+ We keep your data for 1 year.
strengthens: данные хранятся меньше: «3 years» → «1 year»
term: 3 years → 1 year

- We respond to your request within 3 business days.
+ We respond to your request within 10 business days.
weakens: больше времени на ответ: «3 business days» → «10 business days»
term: 3 business days → 10 business days

- You have the right to withdraw your consent at any time.
weakens: убрано: право субъекта отозвать согласие

+ You may lodge a complaint with the authority.
strengthens: добавлено: право субъекта жаловаться и обращаться в суд

- We must notify you of a breach.
+ We may notify you of a breach.
weakens: обязанность мягче: «must notify» → «may notify»

- We will never disclose your medical records.
+ We may disclose your medical records.
weakens: обещание снято: «will never disclose» → «may disclose»

- We share your email with partners with your consent.
+ We share your email with partners without your consent.
weakens: согласие больше не нужно: «with your consent» → «without your consent»

- We delete your account data upon request.
+ We delete your account data upon request where possible.
weakens: обещание смягчено: «where possible»

- We are responsible for leaks.
+ We are not responsible for leaks.
weakens: защита больше не обещана: «responsible» → «are not responsible»

- Write to us at privacy@shop.example.
+ Write to us at data@shop.example.
neutral: изменены контакты
contact: privacy@shop.example → data@shop.example

- Last updated: 1 March 2025
+ Last updated: 2 June 2026
neutral: изменены дата или номер редакции
version: 1 March 2025 → 2 June 2026

- Data are stored in Kazakhstan.
+ Data are stored in Germany.
weakens: данные за пределами Казахстана: «Germany»
territory: Kazakhstan → Germany

- We share your data with couriers.
+ We share your data with couriers and advertising partners.
weakens: новый получатель данных: «advertising partners»
recipient: – → advertising partners

- We don't collect your location.
+ We collect your location.
weakens: обещание снято: «don't collect» → «collect»

- A user is a person who visits the site.
+ A user is anyone with an account.
unclear: меняют ли защиту другие слова, не ясно: «person who visits site» → «anyone with account»

- We may store your data indefinitely.
+ We store your data for 2 years.
strengthens: данные хранятся меньше: «indefinitely» → «2 years»
term: – → 2 years

- You may provide your phone number.
+ You must provide your phone number.
weakens: право субъекта стало обязанностью или запретом

- The operator processes the data of its clients.
+ The operator processes the data of its client.
neutral

- You will be notified of a new version 30 days before it takes effect.
+ You will be notified of a new version 5 days before it takes effect.
weakens: предупреждают позже: «30 days» → «5 days»
term: 30 days → 5 days

- You must notify us of a change within 3 days.
+ You must notify us of a change within 10 days.
strengthens: у субъекта больше времени: «3 days» → «10 days»
term: 3 days → 10 days

- We delete your data within 24 hours.
+ We delete your data within 30 days.
weakens: больше времени на уничтожение данных: «24 hours» → «30 days»
term: 24 hours → 30 days

- We do not share your data with third parties.
+ We do not share your data with third parties, except our partners.
weakens: исключение расширено: «except our partners»
recipient: – → partners

- We share your data with third parties.
+ We share your data with third parties only with your consent.
strengthens: теперь нужно согласие: «with your consent»

- You have the right to access, correct and delete your data.
+ You have the right to access and correct your data.
weakens: убрано: право субъекта требовать уничтожения данных

- Access to your data is free of charge.
+ We charge a fee for access to your data.
weakens: добавлено: условие против субъекта «We charge a fee for access to your data»

+ You are responsible for keeping your password secret.
weakens: добавлено: ответственность субъекта «You are responsible for keeping your password secret»

- We shall encrypt your data.
+ We may encrypt your data.
weakens: обязанность мягче: «shall encrypt» → «may encrypt»

+ We will inform you of any breach within one business day.
strengthens: добавлено: обещание оператора «We will inform you of any breach within one business day»
term: – → one business day

- The service is available around the clock.
+ The service is available on business days.
unclear: меняют ли защиту другие слова, не ясно: «around clock» → «on business days»

- Call us at +7 727 300 11 22.
+ Call us at +7 727 300 11 33.
neutral: изменены контакты
contact: +7 727 300 11 22 → +7 727 300 11 33

- The clinic does not publish patient photos.
+ The clinic publishes patient photos.
weakens: обещание снято: «does not publish» → «publishes»
`)

describe('effect: English', () => {
  test.each(cases)('$before → $after', one => expectVerdict(one))
})

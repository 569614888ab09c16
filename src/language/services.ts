import type {PhraseRow} from './phrases.js'

/**
 * What a service does; `store` hands out programs, `os` is named for its settings: neither receives data by being
 * named.
 */
export type ServiceKind =
  | 'ads'
  | 'ai'
  | 'analytics'
  | 'bank'
  | 'cloud'
  | 'crm'
  | 'delivery'
  | 'infobase'
  | 'login'
  | 'mail'
  | 'maps'
  | 'market'
  | 'meeting'
  | 'messenger'
  | 'monitoring'
  | 'payment'
  | 'social'
  | 'state'
  | 'store'
  | 'telecom'

/** A service that policies name; `country` is the home of the company behind it, ISO 3166-1 alpha-2. */
export interface Service {
  readonly list: 'service'
  readonly name: string
  readonly country: string
  readonly service: ServiceKind
}

// Name, home, what it does, spellings. Names that are also plain words are written with a capital, and are found only
// so.
const TABLE = `
Google Analytics | US | analytics | google analytics, гугл аналитика, google-аналитика
Google Tag Manager | US | analytics | google tag manager, гугл тег менеджер
Google Ads | US | ads | google ads, google adwords, google adsense, google ad manager, doubleclick, admob
Firebase | US | analytics | firebase, google firebase, firebase crashlytics, crashlytics
Google Cloud | US | cloud | google cloud, google cloud platform, google drive, google диск
Google Workspace | US | cloud | google workspace, google forms, google docs, гугл формы
Google Maps | US | maps | google maps, google карты, гугл карты
Google Play | US | store | google play, google play market, play market
reCAPTCHA | US | monitoring | recaptcha, google recaptcha
Gmail | US | mail | gmail
YouTube | US | social | youtube, ютуб
Google | US | login | google, google llc, google inc, google ireland, гугл
Meta Pixel | US | ads | meta pixel, facebook pixel, пиксель facebook, пиксель meta, фейсбук пиксель
Facebook | US | social | facebook, фейсбук, Meta, Meta Platforms
Instagram | US | social | instagram, инстаграм, инстаграмм
WhatsApp | US | messenger | whatsapp, whatsapp business, ватсап, вацап, уотсап
Telegram | AE | messenger | telegram, телеграм, телеграмм
Viber | LU | messenger | viber, вайбер
TikTok | CN | social | tiktok, тикток, tiktok pixel, bytedance
WeChat | CN | messenger | wechat
LinkedIn | US | social | linkedin
X | US | social | twitter, твиттер
VK | RU | social | вконтакте, vkontakte, VK, vk pixel, vk реклама, одноклассники, mail.ru, mytarget, top.mail.ru
Yandex Metrica | RU | analytics | яндекс метрика, яндекс.метрика, yandex metrica, yandex metrika, yandex.metrica
Yandex Metrica | RU | analytics | yandex.metrika, appmetrica
Yandex Direct | RU | ads | яндекс директ, яндекс.директ, yandex direct, рекламная сеть яндекса
Yandex Cloud | RU | cloud | yandex cloud, yandex.cloud, яндекс облако, яндекс.облако, яндекс диск, яндекс.диск
Yandex Maps | RU | maps | яндекс карты, яндекс.карты, yandex maps
Yandex | RU | login | яндекс, yandex
2GIS | RU | maps | 2gis, 2гис
AWS | US | cloud | aws, amazon web services, amazon s3, amazon
Microsoft Azure | US | cloud | azure, microsoft azure, microsoft, microsoft 365, office 365, onedrive, sharepoint
Microsoft Clarity | US | analytics | microsoft clarity
Cloudflare | US | cloud | cloudflare
Vercel | US | cloud | vercel
Netlify | US | cloud | netlify
Heroku | US | cloud | heroku
DigitalOcean | US | cloud | digitalocean, digital ocean
Hetzner | DE | cloud | hetzner
OVH | FR | cloud | ovh, ovhcloud
Selectel | RU | cloud | selectel
Timeweb | RU | cloud | timeweb
Alibaba Cloud | CN | cloud | alibaba cloud, alibaba
PS Cloud | KZ | cloud | ps cloud, ps.kz, hoster.kz
Supabase | US | cloud | supabase
MongoDB Atlas | US | cloud | mongodb atlas
GitHub | US | cloud | github
Dropbox | US | cloud | dropbox
Tilda | RU | cloud | tilda, тильда
Wix | IL | cloud | wix
Shopify | CA | cloud | shopify
WordPress.com | US | cloud | wordpress.com, automattic
Stripe | US | payment | Stripe
PayPal | US | payment | paypal
Apple Pay | US | payment | apple pay
Google Pay | US | payment | google pay
Visa | US | payment | Visa
Mastercard | US | payment | mastercard
Paddle | GB | payment | Paddle
CloudPayments | RU | payment | cloudpayments
YooKassa | RU | payment | юkassa, юкасса, yookassa, юмани, yoomoney
Robokassa | RU | payment | robokassa, робокасса
PayBox | KZ | payment | paybox, freedom pay
Epay | KZ | payment | epay, halyk epay
ioka | KZ | payment | ioka
Qiwi | RU | payment | qiwi, киви кошелек
Kaspi | KZ | bank | kaspi, kaspi.kz, kaspi bank, kaspi pay, каспи, каспи банк
Halyk Bank | KZ | bank | halyk, halyk bank, народный банк казахстана, народный банк
Forte Bank | KZ | bank | fortebank, forte bank
Jusan Bank | KZ | bank | jusan bank, jusan, alatau city bank
Freedom Bank | KZ | bank | freedom bank, freedom finance
Bank CenterCredit | KZ | bank | банк центркредит, bank centercredit
Eurasian Bank | KZ | bank | евразийский банк, eurasian bank
Sberbank | RU | bank | сбербанк, sberbank, tinkoff, тинькофф
Beeline | KZ | telecom | beeline, билайн
Kcell | KZ | telecom | kcell, кселл
Tele2 | KZ | telecom | tele2, теле2, altel
Kazakhtelecom | KZ | telecom | казахтелеком, kazakhtelecom, қазақтелеком
Mobizon | KZ | telecom | mobizon, smsc.kz
Twilio | US | telecom | twilio
Kazpost | KZ | delivery | казпочта, kazpost, қазпошта
DHL | DE | delivery | dhl
Yandex Delivery | RU | delivery | яндекс доставка, яндекс.доставка, яндекс go, яндекс такси, yandex go
CDEK | RU | delivery | сдэк, cdek
inDrive | US | delivery | indrive, indriver
Glovo | ES | delivery | glovo
Wolt | FI | delivery | wolt
Apple | US | login | Apple, apple inc, apple id, sign in with apple
App Store | US | store | app store, apple app store
iCloud | US | cloud | icloud
Huawei | CN | cloud | huawei, huawei cloud
AppGallery | CN | store | appgallery, huawei appgallery
OpenAI | US | ai | openai, chatgpt, gpt-4
Anthropic | US | ai | anthropic
Gemini | US | ai | Gemini, google gemini
DeepSeek | CN | ai | deepseek
YandexGPT | RU | ai | yandexgpt, gigachat
Amplitude | US | analytics | Amplitude
Mixpanel | US | analytics | mixpanel
Hotjar | MT | analytics | hotjar
AppsFlyer | IL | analytics | appsflyer
Adjust | DE | analytics | Adjust
Segment | US | analytics | Segment
Matomo | NZ | analytics | matomo
LiveInternet | RU | analytics | liveinternet
Roistat | RU | analytics | roistat, calltouch
Sentry | US | monitoring | Sentry
Datadog | US | monitoring | datadog
New Relic | US | monitoring | new relic
OneSignal | US | messenger | onesignal
Mailchimp | US | mail | mailchimp
SendGrid | US | mail | sendgrid
Mailgun | US | mail | mailgun
Brevo | FR | mail | brevo, sendinblue
Unisender | RU | mail | unisender, юнисендер
SendPulse | US | mail | sendpulse
Resend | US | mail | Resend
HubSpot | US | crm | hubspot
Salesforce | US | crm | salesforce
amoCRM | RU | crm | amocrm, kommo
Bitrix24 | RU | crm | битрикс24, bitrix24, битрикс, 1с-битрикс
1C | RU | infobase | 1с, 1c
Zendesk | US | crm | zendesk
Intercom | US | crm | Intercom
Jivo | RU | crm | jivo, jivosite
Slack | US | messenger | Slack
Discord | US | messenger | Discord
Zoom | US | meeting | Zoom
Notion | US | cloud | Notion
Calendly | US | crm | calendly
Typeform | ES | crm | typeform
Zapier | US | cloud | zapier
Auth0 | US | login | auth0
Wildberries | RU | market | wildberries
Ozon | RU | market | Ozon, озон маркет
HeadHunter | RU | market | headhunter, hh.kz, hh.ru
eGov | KZ | state | egov, egov mobile, egov.kz
Government for Citizens | KZ | state | правительство для граждан
Pension fund | KZ | state | енпф, единый накопительный пенсионный фонд
Credit bureau | KZ | state | первое кредитное бюро, государственное кредитное бюро, пкб, гкб`

function rowOf(line: string): readonly [Service, PhraseRow] {
  const [name = '', country = '', service = '', spellings = ''] = line.split(' | ')
  const list = spellings.split(', ')
  const ru = list.filter(isCyrillic).join(', ')
  const en = list.filter(spelling => !isCyrillic(spelling)).join(', ')
  return [
    {list: 'service', name, country, service: service as ServiceKind},
    {ru, en, kk: ru.replaceAll('.', ' ')}
  ]
}

function isCyrillic(spelling: string): boolean {
  return /[\u0400-\u052f]/.test(spelling)
}

/** Services by the spellings that policies use. */
export const serviceRows: readonly (readonly [Service, PhraseRow])[] = TABLE.trim().split('\n').map(rowOf)

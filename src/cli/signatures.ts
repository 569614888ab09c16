import type {Wording} from './messages.js'

/** How much of each end of a zip archive is searched for the names of its entries, bytes. */
const archiveSample = 65536

const asText: Wording = {
  ru: 'нужен текст: .md или .txt в UTF-8',
  kk: 'мәтін керек: UTF-8 кодталған .md немесе .txt',
  en: 'its text is needed: .md or .txt in UTF-8'
}

const documents: readonly (readonly [start: string, kind: Wording])[] = [
  ['%PDF-', {ru: 'документ PDF', kk: 'PDF құжаты', en: 'a PDF document'}],
  ['{\\rtf', {ru: 'документ RTF', kk: 'RTF құжаты', en: 'an RTF document'}],
  [
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    {ru: 'документ Word (.doc)', kk: 'Word құжаты (.doc)', en: 'a Word document (.doc)'}
  ]
]

const archived: readonly (readonly [entry: string, kind: Wording])[] = [
  ['word/', {ru: 'документ Word (.docx)', kk: 'Word құжаты (.docx)', en: 'a Word document (.docx)'}],
  [
    'opendocument.text',
    {ru: 'документ OpenDocument (.odt)', kk: 'OpenDocument құжаты (.odt)', en: 'an OpenDocument text (.odt)'}
  ]
]

const binaries: readonly string[] = ['\x89PNG', 'GIF87a', 'GIF89a', '\xFF\xD8\xFF', '\x1F\x8B', 'PK\x03\x04', '\x7FELF']

const archivedPage: Wording = {
  ru: 'это архив страницы (MHTML, webarchive), нужна страница, сохранённая одним файлом .html',
  kk: 'бұл – беттің мұрағаты (MHTML, webarchive), бір .html файлы болып сақталған бет керек',
  en: 'this is an archive of a page (MHTML, webarchive), the page saved as one .html file is needed'
}

/** What a file is that no reader takes, by its first bytes; undefined for what may be text. */
export function refusedKind(bytes: Uint8Array): Wording | undefined {
  const start = latin1(bytes.subarray(0, 8))
  const document = documents.find(([mark]) => start.startsWith(mark)) ?? archivedDocument(bytes, start)
  if (document !== undefined) {
    const kind = document[1]
    return {
      ru: `это ${kind.ru}, ${asText.ru}`,
      kk: `бұл – ${kind.kk}, ${asText.kk}`,
      en: `this is ${kind.en}, ${asText.en}`
    }
  }
  if (isArchivedPage(bytes, start)) return archivedPage
  return binaries.some(mark => start.startsWith(mark)) ? binaryFile : undefined
}

/** The reason for bytes that are no text in any encoding. */
export const binaryFile: Wording = {
  ru: `двоичный файл, ${asText.ru}`,
  kk: `екілік файл, ${asText.kk}`,
  en: 'a binary file, text is needed: .md or .txt in UTF-8'
}

/** What browsers save under «одним файлом»: a letter with the page and its pictures, or a list of properties. */
function isArchivedPage(bytes: Uint8Array, start: string): boolean {
  if (start === 'bplist00') return true
  if (!/^(?:From: |MIME-Ver|Snapshot|Content-)/u.test(start)) return false
  return /^Content-Type: multipart\/related/imu.test(latin1(bytes.subarray(0, 2048)))
}

function archivedDocument(bytes: Uint8Array, start: string) {
  if (!start.startsWith('PK\x03\x04')) return undefined
  const ends = latin1(bytes.subarray(0, archiveSample)) + latin1(bytes.subarray(-archiveSample))
  return archived.find(([entry]) => ends.includes(entry))
}

/** One char a byte. Not by TextDecoder: its `latin1` is windows-1252, where 0x80–0x9F are other chars. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

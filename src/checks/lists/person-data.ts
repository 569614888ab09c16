import type {DataCode} from '../../language/data-words.js'

/** Kinds that tell a person's data apart; what a program records by itself is another class. */
const PERSONAL: ReadonlySet<DataCode> = new Set<DataCode>([
  'address',
  'age',
  'bank-account',
  'biometrics',
  'birth-date',
  'card',
  'citizenship',
  'criminal',
  'education',
  'email',
  'employer',
  'family',
  'genetic',
  'health',
  'id-document',
  'iin',
  'income',
  'inn',
  'intimate',
  'location',
  'name',
  'nationality',
  'phone',
  'photo',
  'politics',
  'position',
  'race',
  'religion',
  'sex',
  'signature',
  'social-account',
  'union',
  'vehicle',
  'video',
  'voice'
])

// A kind and those that may stand for it in another list.
const STANDS_FOR: Partial<Record<DataCode, readonly DataCode[]>> = {
  address: ['contacts'],
  age: ['birth-date'],
  'birth-date': ['age', 'id-document'],
  email: ['contacts', 'account'],
  employer: ['position'],
  iin: ['inn', 'id-document'],
  inn: ['iin'],
  phone: ['contacts', 'account'],
  'social-account': ['contacts', 'account'],
  photo: ['biometrics', 'video'],
  voice: ['video', 'message'],
  video: ['photo', 'voice'],
  card: ['payment', 'bank-account'],
  'bank-account': ['payment', 'card']
}

/** Whether a kind tells something of a person. */
export function isPersonal(code: DataCode): boolean {
  return PERSONAL.has(code)
}

/** Whether a list names a kind, or one that may stand for it. */
export function listsKind(codes: ReadonlySet<DataCode>, code: DataCode): boolean {
  return codes.has(code) || (STANDS_FOR[code] ?? []).some(other => codes.has(other))
}

import {tokenize} from '../../language/tokens.js'

// Towns of Kazakhstan as each language begins their names, a row a town.
const rows = `
алмат almaty
астан нур astana
шымкент shymkent
караганд қарағанд karagand qaragand
актоб ақтөбе aktobe aqtobe
тараз taraz
павлодар pavlodar
усть өскемен oskemen
семей семип semey
атырау atyrau
костан қостан kostan qostan
кызылорд қызылорд kyzylord qyzylord
уральск орал uralsk oral
петропавл petropavl
актау ақтау aktau aqtau
туркестан түркістан turkistan turkestan
талдыкорган талдықорған taldykorgan
кокшетау көкшетау kokshetau
жезказган жезқазған zhezkazgan
экибастуз екібастұз ekibastuz
темиртау теміртау temirtau
`
  .trim()
  .split('\n')
  .map(row => row.split(' '))

/** The number of the town that an address names first; undefined for one of no row. */
export function cityIn(address: string): number | undefined {
  for (const word of tokenize(address).words) {
    const row = rows.findIndex(names => names.some(name => word.startsWith(name)))
    if (row >= 0) return row
  }
  return undefined
}

import {reportDiffJson} from '../../../src/report/diff/json.js'
import {version} from '../../../src/version.js'
import {sample} from './sample.js'

test('is the diff itself, two spaces, a newline at the end', () => {
  const printed = reportDiffJson(sample)
  expect(JSON.parse(printed)).toEqual({...sample, tool: {name: 'zanlint', version}})
  expect(printed).toMatch(/^\{\n {2}"version": 1,\n {2}"tool": \{\n {4}"name": "zanlint"/)
  expect(printed.endsWith('}\n')).toBe(true)
})

test('names the day whose law was asked', () => {
  expect(JSON.parse(reportDiffJson(sample, {asOf: '2026-11-20'}))).toMatchObject({version: 1, asOf: '2026-11-20'})
})

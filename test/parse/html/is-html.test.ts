import {isHtml} from '../../../src/parse/html/is-html.js'
import {parse} from '../../../src/parse/parser.js'

test.each([
  ['Политика', 'page.html', true],
  ['Политика', 'site/PAGE.HTM', true],
  ['Политика', 'page.xhtml', true],
  ['Политика', 'HEAD~1:site/page.html', true],
  ['Политика', 'policy.md', false],
  ['<!doctype html><p>', 'policy.md', false],
  ['<!doctype html><p>', 'policy.txt', false],
  ['<!DOCTYPE html>\n<html>', '-', true],
  ['<!doctype  HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', 'page', true],
  ['\ufeff \n<html lang="ru">', '-', true],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>', 'page.php', true],
  ['<!-- saved from url=(0020)https://a.example/ -->\n<html>', 'saved', true],
  ['<p>Политика</p>', '-', false],
  ['<htmlx>', '-', false],
  ['1. Теги <html> не читаются', '-', false],
  ['', '-', false]
])('%j as %s: %s', (text, path, expected) => {
  expect(isHtml(text, path)).toBe(expected)
})

test('html is not parsed as Markdown', () => {
  expect(() => parse('<p>1. Сайт</p>', 'page.html')).toThrow('page.html')
})

import type {Element} from 'hast'
import {
  attribute,
  childrenOf,
  classWords,
  headingLevel,
  idWords,
  isBlock,
  isSilent,
  styleOf,
  textIn
} from './elements.js'
import {openedBy, type PageView, proseOf, sizeOf} from './view.js'

// An element with a larger share of the page's prose is no furniture, whatever it is called.
const mostOfPage = 0.3
// What is called by a word that may also be a word of the text («share», «comment») is furniture only while it is short, words.
const mostWords = 90
const mostBannerWords = 180

const roles = new Set(
  'navigation search menu menubar dialog alertdialog toolbar tooltip banner complementary'.split(' ')
)
const tags = new Set('nav menu dialog form label legend figcaption'.split(' '))
const parts = wordSet(
  'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs sidebar topbar pagination pager popup modal lightbox preloader ' +
    'offcanvas toolbar toc'
)
const smallParts = wordSet(
  'share sharing social socials search related comments comment subscribe subscription newsletter banner cart basket callback ' +
    'tags rating likes buttons lang language languages'
)
const bannerParts = wordSet(
  'banner notice popup bar modal alert warning message notification accept panel overlay info consent'
)
const skipParts = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|skip-link|sf-hidden)(?:\s|$)/i
const accepting =
  /^(?:принять|принимаю|согласен|согласна|соглашаюсь|хорошо|понятно|ок|окей|ok|okay|закрыть|accept|agree|got it|қабылдау|келісемін|түсінікті)/iu

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Whether an element is of the site and not of the text: a menu, a search field, a banner, buttons to share. */
export function isFurniture(element: Element, view: PageView, inText: boolean): boolean {
  const prose = proseOf(view, element)
  if (prose > view.prose * mostOfPage) return false
  if (tags.has(element.tagName) || isFurnitureByRole(element)) return true
  if (element.tagName === 'header' && !inText) return true
  const {words, linked} = sizeOf(view, element)
  // Inside of a text only a list of links: what else there is to read, who wrote it, in what rubrics.
  if (element.tagName === 'aside' || element.tagName === 'footer') {
    if (inText ? linked * 2 >= words : element.tagName === 'aside') return true
  }
  const classes = classWords(element)
  if (classes.some(word => parts.has(word)) || idWords(element).some(word => parts.has(word))) return true
  if (words <= mostWords && classes.some(word => smallParts.has(word))) return true
  return isCookieBanner(element, view, classes) || isMenu(element, view)
}

function isFurnitureByRole(element: Element): boolean {
  const role = attribute(element, 'role')
  // Some accordions call themselves so, with all that they hold.
  if (role === 'tablist') return !holdsRole(element, 'tabpanel')
  return role.split(' ').some(one => roles.has(one))
}

function holdsRole(element: Element, role: string): boolean {
  return childrenOf(element).some(
    child => child.type === 'element' && (attribute(child, 'role') === role || holdsRole(child, role))
  )
}

/** A banner is called so, or speaks of cookies and has a button to agree. */
function isCookieBanner(element: Element, view: PageView, classes: readonly string[]): boolean {
  const {words} = sizeOf(view, element)
  if (words === 0 || words > mostBannerWords) return false
  const all = [...classes, ...idWords(element)]
  if (all.some(word => /^(?:cookies?|gdpr)$/.test(word)) && all.some(word => bannerParts.has(word))) return true
  return isBlock(element) && words <= mostWords && hasButton(element) && /cookie|куки/i.test(textIn(element, 2000))
}

function hasButton(element: Element): boolean {
  const {tagName} = element
  const looks =
    tagName === 'button' ||
    tagName === 'a' ||
    attribute(element, 'role') === 'button' ||
    /btn|button/i.test(attribute(element, 'className'))
  if (looks && accepting.test(textIn(element, 60).trim())) return true
  return childrenOf(element).some(child => child.type === 'element' && hasButton(child))
}

const fewestLinks = 3
const longestLink = 5

/** A list of short links to other pages, and nothing else. */
function isMenu(element: Element, view: PageView): boolean {
  if (!['ul', 'ol', 'div', 'section', 'table'].includes(element.tagName)) return false
  const {words, linked} = sizeOf(view, element)
  if (words < fewestLinks || linked < words * 0.9) return false
  const links = linksOf(element)
  // Links to other sites are what a text speaks of: services, laws.
  const own = links.filter(link => !/^https?:/i.test(link) || (view.site !== '' && link.startsWith(view.site)))
  return links.length >= fewestLinks && words <= links.length * longestLink && own.length > links.length / 2
}

function linksOf(element: Element): string[] {
  if (element.tagName === 'a') return [attribute(element, 'href')]
  return childrenOf(element).flatMap(child => (child.type === 'element' && !isSilent(child) ? linksOf(child) : []))
}

// Words that a button must open to be the heading of them.
const fewestOpened = 20

/** A button, if it is not the heading of what it opens. */
export function isControl(element: Element, view: PageView, inHeading: boolean): boolean {
  if (element.tagName !== 'button' || inHeading) return false
  return !openedBy(element, view.byId).some(opened => proseOf(view, opened) >= fewestOpened)
}

/** Whether an element ends the page: the line of the operator stands there. */
export function isFooter(element: Element, view: PageView): boolean {
  if (proseOf(view, element) > view.prose * mostOfPage || headingLevel(element) !== undefined || !isBlock(element))
    return false
  const named = element.tagName === 'footer' || attribute(element, 'role') === 'contentinfo'
  return named || [...classWords(element), ...idWords(element)].includes('footer')
}

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
const mostHidden = 0.8

/**
 * Whether the page does not show an element. What hides nearly all of a page waits for a script, and what is folded under its heading or its
 * button is there for a reader to open.
 */
export function isHidden(element: Element, view: PageView, previous: Element | undefined): boolean {
  const {hidden} = element.properties
  const unshown =
    (hidden !== undefined && hidden !== null && hidden !== false && hidden !== 'until-found') ||
    unseen.test(styleOf(element))
  // A window that is open hides the page under it from screen readers only.
  const unread = attribute(element, 'ariaHidden') === 'true'
  if (!unshown && !unread) return skipParts.test(attribute(element, 'className'))
  const share = proseOf(view, element) / Math.max(1, view.prose)
  if (share > (unshown ? mostHidden : mostOfPage)) return false
  return !isFolded(element, view, previous)
}

/** The body of an accordion: something beside it opens it, or something elsewhere does and it is no tab beside others. */
function isFolded(element: Element, view: PageView, previous: Element | undefined): boolean {
  if (previous && opensNext(previous)) return true
  const isTab = attribute(element, 'role') === 'tabpanel' || classWords(element).some(word => /^tabs?$/.test(word))
  return !isTab && view.controlled.has(element)
}

function opensNext(element: Element): boolean {
  const {tagName} = element
  if (headingLevel(element) !== undefined || tagName === 'button') return true
  return attribute(element, 'ariaExpanded') !== '' || attribute(element, 'ariaControls') !== ''
}

import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'

/** Where `chromium` is on PATH; undefined where tests of pages cannot run. */
export const chromium: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'chromium'))
  .find(path => existsSync(path))

/** Name for tests that cannot run, which says why. */
export const noChromium = 'no chromium on PATH: pages were not opened'

/** A page in a headless Chromium. */
export interface Tab {
  /** What the page said on its console, errors of its policy included. */
  readonly errors: readonly string[]
  /** Addresses that it asked for, its own first. */
  readonly requests: readonly string[]
  /** The value of an expression of the page; plain data only. */
  evaluate<T>(expression: string): Promise<T>
  press(key: keyof typeof codes): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Media and preferences as CSS sees them; none for the screen. */
  emulate(media: '' | 'print', scheme?: 'light' | 'dark'): Promise<void>
  /** PNG of what the window shows. */
  screenshot(): Promise<Buffer>
  /** PDF of what would be printed on A4. */
  pdf(): Promise<Buffer>
  close(): Promise<void>
}

export interface Browser {
  /** Opens markup as a file, with or without scripts. */
  open(markup: string, options?: {readonly scripts?: boolean; readonly hash?: string}): Promise<Tab>
  close(): Promise<void>
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe'
]

/** Starts Chromium with a profile of its own; it is spoken to through pipes, so that no port is open. */
export async function startChromium(path: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'zanlint-chromium-'))
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  })
  const wire = connect(child)
  let count = 0
  return {
    async open(markup, {scripts = true, hash = ''} = {}) {
      const file = join(profile, `page-${++count}.html`)
      await writeFile(file, markup)
      return openTab(wire, `${pathToFileURL(file).href}${hash}`, scripts)
    },
    async close() {
      const gone = new Promise(resolve => child.once('exit', resolve))
      await wire.send('Browser.close', {}).catch(() => child.kill('SIGKILL'))
      await gone
      await rm(profile, {recursive: true, force: true, maxRetries: 5})
    }
  }
}

type Data = Readonly<Record<string, unknown>>

interface Wire {
  send(method: string, params: Data, sessionId?: string): Promise<Data>
  /** Calls `hear` for each event of a session. */
  listen(sessionId: string, hear: (method: string, params: Data) => void): void
}

/** Messages of the DevTools protocol over file descriptors 3 and 4: JSON, each closed by a zero byte. */
function connect(child: ChildProcess): Wire {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, {resolve: (data: Data) => void; reject: (error: Error) => void}>()
  const listeners = new Map<string, (method: string, params: Data) => void>()
  let id = 0
  const take = (
    message: {id?: number; method?: string; params?: Data; result?: Data; error?: {message: string}} & Data
  ): void => {
    const asked = waiting.get(message.id ?? -1)
    waiting.delete(message.id ?? -1)
    if (message.error) asked?.reject(new Error(message.error.message))
    else asked?.resolve(message.result ?? {})
    if (message.method) listeners.get(String(message['sessionId']))?.(message.method, message.params ?? {})
  }
  let rest: Buffer = Buffer.alloc(0)
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, end).toString()))
      rest = rest.subarray(end + 1)
    }
  })
  child.once('exit', () => {
    for (const {reject} of waiting.values()) reject(new Error('chromium ended'))
  })
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        waiting.set(++id, {resolve, reject})
        input.write(`${JSON.stringify({id, method, params, ...(sessionId && {sessionId})})}\0`)
      }),
    listen: (sessionId, hear) => listeners.set(sessionId, hear)
  }
}

async function openTab(wire: Wire, url: string, scripts: boolean): Promise<Tab> {
  const {targetId} = await wire.send('Target.createTarget', {url: 'about:blank'})
  const attached = await wire.send('Target.attachToTarget', {targetId, flatten: true})
  const session = String(attached['sessionId'])
  const send = (method: string, params: Data = {}): Promise<Data> => wire.send(method, params, session)
  const errors: string[] = []
  const requests: string[] = []
  const loaded = new Promise<void>(resolve =>
    wire.listen(session, (method, params) => {
      if (method === 'Page.loadEventFired') resolve()
      if (method === 'Network.requestWillBeSent') requests.push(String((params['request'] as Data)['url']))
      if (method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded')
        errors.push(JSON.stringify(params))
    })
  )
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)
  await send('Emulation.setScriptExecutionDisabled', {value: !scripts})
  await send('Page.navigate', {url})
  await loaded
  return {
    ...control(send),
    errors,
    requests,
    close: async () => void (await wire.send('Target.closeTarget', {targetId}))
  }
}

const codes = {Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowUp: 38, ArrowDown: 40, j: 74, k: 75} as const

function control(
  send: (method: string, params?: Data) => Promise<Data>
): Pick<Tab, 'evaluate' | 'press' | 'resize' | 'emulate' | 'screenshot' | 'pdf'> {
  return {
    async evaluate<T>(expression: string) {
      const {result, exceptionDetails} = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true
      })
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
      return (result as Data)['value'] as T
    },
    async press(key) {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : ''
      const event = {key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key]}
      await send('Input.dispatchKeyEvent', {
        type: text === '' ? 'rawKeyDown' : 'keyDown',
        ...event,
        ...(text && {text})
      })
      await send('Input.dispatchKeyEvent', {type: 'keyUp', ...event})
    },
    async resize(width, height) {
      await send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: width < 600})
    },
    async emulate(media, scheme = 'light') {
      const features = [{name: 'prefers-color-scheme', value: scheme}]
      await send('Emulation.setEmulatedMedia', {media, features})
    },
    async screenshot() {
      const {data} = await send('Page.captureScreenshot', {format: 'png'})
      return Buffer.from(String(data), 'base64')
    },
    async pdf() {
      const {data} = await send('Page.printToPDF', {paperWidth: 8.27, paperHeight: 11.69, printBackground: false})
      return Buffer.from(String(data), 'base64')
    }
  }
}

/** The browser of the page tests: Debian's Chromium, or what CHROMIUM names. */
import { type Browser, chromium } from 'playwright-core'

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath, args })

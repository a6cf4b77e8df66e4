import { expect } from 'vitest'
import { violations } from './axe.ts'
import { visit } from './helpers.ts'
import { desktop, flow, phone, test } from './site.ts'

const states = [
  'view=account',
  'view=account&at=i7',
  'view=account&verdict=unmentioned&sort=worst',
  'view=account&find=zzzz',
  'view=account&last=',
  'view=account&report=qingzhu-2018&last=qingzhu-2019&verdict=missed',
  'view=series',
  'view=series&find=河道',
  'view=series&find=zzzz',
  'report=qingzhu-2018&at=p3000-3040',
]

flow('Accessibility of the account and the series (axe-core)', () => {
  for (const [device, options] of Object.entries({ desktop, phone })) {
    test(`no rule is broken on the ${device}, in either language`, async ({ open }) => {
      const page = await open('?view=account', options)
      for (const lang of ['zh', 'en']) {
        for (const state of states) {
          await visit(page, `?lang=${lang}&${state}`)
          await page.locator('[aria-busy]').waitFor({ state: 'detached' })
          expect(await violations(page), `${lang}: ${state}`).toEqual([])
        }
      }
    })
  }
})

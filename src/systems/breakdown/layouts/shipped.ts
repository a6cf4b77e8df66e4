import { layoutOf } from './check.ts'
import type { Layout } from './layout.ts'
import shangcheng from './shangcheng-2019.json' with { type: 'json' }
import shapingba from './shapingba-2022.json' with { type: 'json' }
import wujiang from './wujiang-2024.json' with { type: 'json' }
import zhonglou from './zhonglou-2024.json' with { type: 'json' }

/** The layouts that come with the program; the first is taken where none is named. */
export const layouts: readonly Layout[] = [wujiang, zhonglou, shapingba, shangcheng].map(layoutOf)

export const defaultLayout = layouts[0] as Layout

/** A layout by its id. */
export const layoutNamed = (id: string): Layout | undefined => layouts.find(layout => layout.id === id)

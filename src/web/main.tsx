import '../ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { askDistrict } from './district.ts'
import { prepare } from './prepare.ts'
import { fillShelf } from './reports/shelf.ts'

askDistrict()
fillShelf().then(prepare)
createRoot(document.getElementById('root') as HTMLElement).render(<App />)

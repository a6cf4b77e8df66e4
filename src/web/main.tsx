import '../ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { prepare } from './prepare.ts'
import { fillShelf } from './reports/shelf.ts'

fillShelf().then(prepare)
createRoot(document.getElementById('root') as HTMLElement).render(<App />)

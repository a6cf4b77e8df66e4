import '../ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { fillShelf } from './reports/shelf.ts'

fillShelf()
createRoot(document.getElementById('root') as HTMLElement).render(<App />)

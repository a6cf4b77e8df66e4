import '../ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { prepareReader } from './reports/here.ts'
import { fillShelf } from './reports/shelf.ts'

fillShelf().then(prepareReader)
createRoot(document.getElementById('root') as HTMLElement).render(<App />)

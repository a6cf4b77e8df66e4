import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the page into dist/web. `vite` alone serves it while working on it, with the data of a running `npm start`. */
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'chrome90', chunkSizeWarningLimit: 1000 },
  server: { proxy: { '/api': process.env.GANGMU_API ?? 'http://127.0.0.1:4000' } },
})

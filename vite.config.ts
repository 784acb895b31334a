import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

/** What nearly every page uses comes as one file: fifty small ones cost more in headers and lost compression than they spare. */
const EVERYWHERE = /\/app\/(ui\/(data|feedback|form|layout)\/|i18n\/(?!generated|language-list)|paths\.)/
const SELDOM =
  /\/(browser-checks|combobox|draft|exact-search|kept-draft|lin(e|ked)-|live-lines|qr-code|row-|text-rules)/

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    target: 'es2022',
    rollupOptions: {
      output: isSsrBuild
        ? {}
        : { manualChunks: (id) => (EVERYWHERE.test(id) && !SELDOM.test(id) ? 'everywhere' : undefined) },
    },
  },
}))

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the page works under any context path or proxy prefix.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  // Two copies of any of these break the page: they compare by identity.
  resolve: { dedupe: ['react', 'react-dom', 'graphql', '@graphiql/react', 'monaco-editor'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 5000 },
});

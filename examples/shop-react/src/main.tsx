import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './messages'
import { ProductPage } from './ProductPage'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ProductPage product={{ title: 'Cup, ash glaze', price: '€26', stock: 4 }} />
  </StrictMode>,
)

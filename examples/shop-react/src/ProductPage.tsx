import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExitDialog } from './ExitDialog'
import { SaleBanner } from './SaleBanner'

interface Product {
  title: string
  price: string
  stock: number
}

/** How many shoppers look at a cup. */
const viewers = 8 + Math.floor(Math.random() * 25)

export function ProductPage({ product }: { product: Product }) {
  const { t } = useTranslation()
  const [giftWrap, setGiftWrap] = useState(true)

  return (
    <main>
      <SaleBanner />
      <h1>{product.title}</h1>
      <p>{product.price}</p>
      <p className="viewers">{viewers} people are looking at this right now</p>
      {product.stock <= 5 && <p className="stock">Only {product.stock} left in stock</p>}
      <label>
        <input type="checkbox" checked={giftWrap} onChange={(event) => setGiftWrap(event.target.checked)} />
        Gift wrap (+ €4.50)
      </label>
      <button type="submit">{t('product.add')}</button>
      <ExitDialog />
    </main>
  )
}

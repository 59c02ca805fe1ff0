import { useBasket } from './useBasket'

export function Basket() {
  const { wrapping, toggle } = useBasket()
  const left = useBasket((state) => state.left)
  return (
    <form lang="fr">
      <p>Plus que {left} en stock !</p>
      <label><input type="checkbox" checked={wrapping} onChange={toggle} /> Emballage cadeau (+4,90 €)</label>
      <button>Payer</button>
    </form>
  )
}

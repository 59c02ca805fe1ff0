import { stockOf } from '../lib/stock'

export async function getServerSideProps() {
  const stock = await stockOf('lamp')
  return { props: { stock } }
}

export default function Lamp({ stock }) {
  return <main><h1>Lamp</h1><p>Hurry, only {stock.left} left in stock</p></main>
}

import { useDispatch, useSelector } from 'react-redux'
import { insuranceChanged, selectInsurance } from './store/basketSlice'

export const Checkout = () => {
  const insured = useSelector(selectInsurance)
  const dispatch = useDispatch()
  return (
    <form>
      <label>
        <input type="checkbox" checked={insured} onChange={(event) => dispatch(insuranceChanged(event.target.checked))} />
        Add travel insurance for $14.90
      </label>
      <button>Pay now</button>
    </form>
  )
}

import { useForm } from 'react-hook-form'
import { defaults } from './defaults'

export function Extras() {
  const { register } = useForm({ defaultValues: defaults })
  return (
    <label>
      <input type="checkbox" {...register('newsletter')} /> Send me offers by email
    </label>
  )
}

import { createSlice } from '@reduxjs/toolkit'

const initialState = { insurance: true, lines: [] }
const basketSlice = createSlice({
  name: 'basket',
  initialState,
  reducers: { insuranceChanged: (state, { payload }) => ({ ...state, insurance: payload }) },
})

export const { insuranceChanged } = basketSlice.actions
export const selectInsurance = (state) => state.basket.insurance
export default basketSlice.reducer

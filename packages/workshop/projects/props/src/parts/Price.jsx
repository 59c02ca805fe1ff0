export const Price = ({ amount }) => <p>Only {amount} dollars, materials included</p>

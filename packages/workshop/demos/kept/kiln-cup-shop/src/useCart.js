import { useState, useMemo, createContext, useContext, createElement } from 'react';

const CartCtx = createContext(null);

export function CartProvider({ children }) {
  const [lines, setLines] = useState([]);

  const add = (p) => {
    setLines((old) => {
      const hit = old.find((l) => l.id === p.id);
      if (hit) {
        return old.map((l) => (l.id === p.id ? { ...l, qty: l.qty + 1 } : l));
      }
      return [...old, { id: p.id, name: p.name, price: p.price, qty: 1 }];
    });
  };

  const remove = (id) => setLines((old) => old.filter((l) => l.id !== id));

  const subtotal = useMemo(
    () => lines.reduce((s, l) => s + l.price * l.qty, 0),
    [lines]
  );

  return createElement(CartCtx.Provider, { value: { lines, add, remove, subtotal } }, children);
}

export function useCart() {
  const ctx = useContext(CartCtx);
  if (!ctx) throw new Error('useCart outside of CartProvider');
  return ctx;
}

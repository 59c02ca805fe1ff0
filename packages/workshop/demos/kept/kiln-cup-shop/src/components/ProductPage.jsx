import React, { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { products } from '../products';
import { useCart } from '../useCart';
import './shop.css';

const buyers = ['Marta from Leeds', 'Joon from Bristol', 'Abi from Cork', 'Piet from Ghent'];

export default function ProductPage() {
  const { id } = useParams();
  const product = products.find((p) => p.id === id);
  const { add } = useCart();
  const [left] = useState(() => 2 + Math.floor(Math.random() * 4));
  const [secs, setSecs] = useState(14 * 60 + 59);
  const [toast, setToast] = useState(null);
  const [delivery, setDelivery] = useState(null);

  useEffect(() => {
    const t = setInterval(() => setSecs((s) => (s > 0 ? s - 1 : 14 * 60 + 59)), 1000);
    return () => clearInterval(t);
  }, []);

  useEffect(() => {
    const t = setInterval(() => {
      const who = buyers[Math.floor(Math.random() * buyers.length)];
      setToast(`${who} took one of these home a moment ago`);
    }, 18000);
    return () => clearInterval(t);
  }, []);

  useEffect(() => {
    fetch(`/api/delivery?sku=${id}`)
      .then((r) => r.json())
      .then(setDelivery);
  }, [id]);

  if (!product) return <p className="empty">We could not find that pot.</p>;

  const mm = String(Math.floor(secs / 60)).padStart(2, '0');
  const ss = String(secs % 60).padStart(2, '0');

  return (
    <main className="pdp">
      <img src={product.img} alt={product.name} />
      <section className="pdp-info">
        <h1>{product.name}</h1>
        <p>{product.blurb}</p>
        <p className="price">
          £{product.price.toFixed(2)}
          {product.compareAt && <s className="was">£{product.compareAt.toFixed(2)}</s>}
        </p>
        <p className="left">Just {left} on the shelf, then the mould is gone</p>
        <div className="timer">We hold this price for you: {mm}:{ss}</div>
        {delivery && (
          <p className="ship">
            Order before {delivery.cutoff} and it leaves the studio on {delivery.shipDate}.
          </p>
        )}
        <button className="btn-main" onClick={() => add(product)}>Add to basket</button>
      </section>
      {toast && (
        <div className="toast" role="status">
          {toast}
        </div>
      )}
    </main>
  );
}

import React, { useState } from 'react';
import { useCart } from '../useCart';
import { SHIPPING, HANDLING, FRAGILE_COVER } from '../products';
import './shop.css';

const steps = ['Basket', 'Address', 'Pay'];

export default function Checkout() {
  const { lines, subtotal } = useCart();
  const [step, setStep] = useState(0);
  const [cover, setCover] = useState(true);
  const [gift, setGift] = useState(false);
  const [news, setNews] = useState(false);

  const total = subtotal + SHIPPING.standard + HANDLING + (cover ? FRAGILE_COVER : 0) + (gift ? 3 : 0);

  return (
    <div className="checkout">
      <ol className="steps">
        {steps.map((s, i) => (
          <li key={s} className={i === step ? 'on' : ''}>{s}</li>
        ))}
      </ol>

      {step === 0 && (
        <div>
          {lines.map((l) => (
            <div className="line" key={l.id}>{l.name} × {l.qty}</div>
          ))}
          <p className="sum">To pay: £{subtotal.toFixed(2)}</p>
          <label>
            <input type="checkbox" checked={gift} onChange={(e) => setGift(e.target.checked)} />
            Wrap it as a gift (+£3.00)
          </label>
          <button className="btn-main" onClick={() => setStep(1)}>Continue</button>
        </div>
      )}

      {step === 1 && (
        <form onSubmit={(e) => { e.preventDefault(); setStep(2); }}>
          <input name="name" placeholder="Name" required />
          <input name="street" placeholder="Street" required />
          <input name="city" placeholder="City" required />
          <label>
            <input type="checkbox" checked={news} onChange={(e) => setNews(e.target.checked)} />
            Mail me when the kiln opens (about once a month)
          </label>
          <label className="tiny">
            <input type="checkbox" checked={cover} onChange={(e) => setCover(e.target.checked)} />
            Fragile cover, recommended for ceramics
          </label>
          <button className="btn-main">To payment</button>
        </form>
      )}

      {step === 2 && (
        <div className="pay">
          <p>Pots £{subtotal.toFixed(2)}</p>
          <p>Shipping £{SHIPPING.standard.toFixed(2)}</p>
          <p>Studio handling £{HANDLING.toFixed(2)}</p>
          {cover && <p>Fragile cover £{FRAGILE_COVER.toFixed(2)}</p>}
          <p className="sum">Total £{total.toFixed(2)}, VAT included</p>
          <button className="btn-main" onClick={() => window.payNow(total)}>Pay £{total.toFixed(2)}</button>
        </div>
      )}
    </div>
  );
}

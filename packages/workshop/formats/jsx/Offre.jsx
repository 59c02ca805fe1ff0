const suites = { oui: 'Je prends la remise', non: 'Non merci, je préfère payer plus cher' }

export const Offre = ({ fermer, accepter }) => (
  <dialog open>
    <h2>Dix pour cent sur votre première commande</h2>
    <p>Valable jusqu’au 31 mars 2027 à minuit.</p>
    <button onClick={accepter}>{suites.oui}</button>
    <button onClick={fermer}>{suites.non}</button>
    <p dangerouslySetInnerHTML={{ __html: '<a href="/conditions">Lire les <b>conditions</b></a>' }} />
  </dialog>
)

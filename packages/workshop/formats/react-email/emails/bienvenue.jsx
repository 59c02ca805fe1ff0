import { Mjml, MjmlBody, MjmlButton, MjmlColumn, MjmlPreview, MjmlHead, MjmlSection, MjmlText } from '@faire/mjml-react'

export const Bienvenue = ({ prenom, desabonnement }) => (
  <Mjml>
    <MjmlHead>
      <MjmlPreview>Les offres du mois, jusqu’au 31 mars 2027</MjmlPreview>
    </MjmlHead>
    <MjmlBody>
      <MjmlSection>
        <MjmlColumn>
          <MjmlText>Bonjour {prenom}, voici les offres de notre boutique ce mois-ci.</MjmlText>
          <MjmlButton href="https://boutique.example/offres">Voir les offres</MjmlButton>
          <MjmlText>
            <a href={desabonnement}>Se désabonner</a>
          </MjmlText>
        </MjmlColumn>
      </MjmlSection>
    </MjmlBody>
  </Mjml>
)

Bienvenue.subject = 'Les offres du mois'

import { Body, Button, Container, Head, Heading, Html, Preview, Text } from '@react-email/components'

export default function SpringSale({ shop }: { shop: string }) {
  return (
    <Html lang="en">
      <Head />
      <Preview>Hurry, offer ends soon</Preview>
      <Body>
        <Container>
          <Heading>20% off all bread tins</Heading>
          <Text>Use the code TIN20 at checkout and get 20% off your order, free delivery included.</Text>
          <Button href={shop}>Shop the sale</Button>
          <Text>Hill Street Bakery, 4 Hill Street, Leeds</Text>
        </Container>
      </Body>
    </Html>
  )
}

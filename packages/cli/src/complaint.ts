/** What is wrong with what the user asked or configured, said in the user's language. Ends the run with exit code 2. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
}

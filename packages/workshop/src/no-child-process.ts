/** Commander starts other programs for subcommands kept in files of their own. Ours are not, and loading the module takes time. */
export default {}

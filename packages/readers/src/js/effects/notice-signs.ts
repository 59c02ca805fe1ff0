/** Calls that show a message given in words; only what is written out is heard. Kept apart from their reader, so that pages can ask without loading it. */
const written =
  /\b(?:confirm|alert|prompt|toast|toastr|notify|message|snackbar|snackBar|swal|Swal|ElMessage|ElMessageBox|Alert|Modal|alertify|bootbox|(?:show|add|open|enqueue|push|create)(?:Toast|Notification|Snackbar|Alert|Confirm|Message|Notice|Modal))(?:\.[a-z]+)?\(\s*(?:['"`{]|\w+\s*[?+])/i

/** Whether code may call something that shows a message; `configured` names more such calls. */
export const showsNotice = (source: string, configured: readonly string[] = []): boolean => written.test(source) || configured.some((path) => source.includes(`${path.slice(path.lastIndexOf('.') + 1)}(`))

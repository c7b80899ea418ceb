# What failed, out of the output of the Swift tests and of the trust checks: every unknown issue
# with the lines that explain it, and every check with its findings.

BEGIN { most = 12; longest = 500 }

# An issue may print whole collections.
function tell(line) { print (length(line) > longest ? substr(line, 1, longest) "…" : line) }

/^✘ Test .* recorded an issue/ { tell($0); left = most; of_check = 0; next }
/^FAILED / { tell($0); left = most; of_check = 1; next }
# A process that ended in the middle has recorded nothing of its own.
/^error: / || /Fatal error: / { tell($0); left = 0; next }

left == 0 { next }
# What explains is set in or marked; whatever begins like a message of its own ends it.
of_check && !/^ / { left = 0; next }
!of_check && (/^(◇|✔|✘|➜|↷|⚠|━) / || /^\[[0-9]+\// || /^$/) { left = 0; next }
{ tell($0); left-- }
left == 0 { print "  …" }

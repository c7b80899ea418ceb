// The header of the system's libsodium, for the module map beside it.
#include <sodium.h>

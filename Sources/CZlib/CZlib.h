// The header of the system's zlib, for the module map beside it.
#include <zlib.h>

// The header of the system's libqrencode, for the module map beside it.
#include <qrencode.h>

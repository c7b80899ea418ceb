// The header of the system's libxlsxwriter, for the module map beside it.
#include <xlsxwriter.h>

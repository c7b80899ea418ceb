// The header of the system's SQLite, for the module map beside it.
#include <sqlite3.h>

// Takes a name in double quotes for a name and never for a text. Swift cannot call what takes any
// number of arguments.
static inline int refuse_texts_in_double_quotes(sqlite3 *connection) {
    int result = sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    if (result != SQLITE_OK) return result;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}

// Counts no memory, for which SQLite would lock with every block. It is asked for before the first
// file of the process is opened; later it changes nothing.
static inline int count_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// The codes of what a row may break, which are put together in a way that Swift does not read.
static const int constraint_unique = SQLITE_CONSTRAINT_UNIQUE;
static const int constraint_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY;
static const int constraint_row_number = SQLITE_CONSTRAINT_ROWID;
static const int constraint_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY;
static const int constraint_trigger = SQLITE_CONSTRAINT_TRIGGER;

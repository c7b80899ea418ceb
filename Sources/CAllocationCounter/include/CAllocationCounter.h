#ifndef CALLOCATIONCOUNTER_H
#define CALLOCATIONCOUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// What was taken from the heap while counting was on.
struct allocation_count {
    uint64_t blocks;
    uint64_t bytes;
};

/// Whether this system lets a program stand in for the functions that take memory.
bool allocation_counter_works(void);

/// Begins to count anew, in all threads.
void allocation_counter_start(void);

/// Ends counting, and tells what was counted.
struct allocation_count allocation_counter_stop(void);

#endif

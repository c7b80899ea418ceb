/*
 * The journal of the recorder: what an entry looks like, which files are watched, and how an
 * operation is noted.
 */
#pragma once
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum operation {
    OP_OPEN = 1, /* a file was opened: first name, number of the file */
    OP_CREATE,   /* the same, and the name is new */
    OP_WRITE,    /* offset, bytes */
    OP_TRUNCATE, /* offset is the new size */
    OP_SYNC,     /* everything before it in this file is durable */
    OP_SYNC_DIR, /* the names in a folder are durable */
    OP_UNLINK,
    OP_RENAME, /* first name, second name */
    OP_LINK,
    OP_UNSEEN, /* something that cannot be played back; the text says what */
};

struct entry {
    uint32_t magic;
    uint32_t operation;
    uint64_t stamp; /* CLOCK_MONOTONIC in ns */
    uint64_t file;  /* the inode */
    uint64_t offset;
    uint32_t first; /* length of the first name or of the bytes */
    uint32_t second;
};

#define TABLE 65536
static uint64_t watched[TABLE]; /* the inode behind a descriptor, 0 when it is not watched */
static char is_directory[TABLE];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static size_t folder_length;
static int journal = -1;

static void note(uint32_t operation, uint64_t file, uint64_t offset, const void *first,
                 size_t first_size, const void *second, size_t second_size) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    struct entry entry = {
        0x54525553, operation, (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec,
        file, offset, (uint32_t)first_size, (uint32_t)second_size};
    struct iovec parts[] = {
        {&entry, sizeof entry}, {(void *)first, first_size}, {(void *)second, second_size}};
    int kept = errno;
    /* In one call, so that entries of several processes do not mix. */
    long size = (long)(sizeof entry + first_size + second_size);
    if (syscall(SYS_writev, journal, parts, 3) != size)
        abort(); /* A journal with a hole would prove nothing. */
    errno = kept;
}

static void note_names(uint32_t operation, uint64_t file, const char *first, const char *second) {
    note(operation, file, 0, first, strlen(first), second, second ? strlen(second) : 0);
}

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("TRUST_FOLDER");
    const char *path = getenv("TRUST_JOURNAL");
    if (!name || !path || !realpath(name, folder)) return;
    folder_length = strlen(folder);
    int opened = (int)syscall(
        SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    /* Out of the way of the program's own descriptors. */
    journal = fcntl(opened, F_DUPFD_CLOEXEC, 900);
    if (journal < 0) journal = opened;
    else syscall(SYS_close, opened);
}

static int ends_with(const char *text, const char *end) {
    size_t length = strlen(text), size = strlen(end);
    return length >= size && strcmp(text + length - size, end) == 0;
}

/* Writes the absolute path without following the last part; says whether it is watched. */
static int resolve(int base, const char *path, char *result) {
    if (journal < 0 || !path) return 0;
    char whole[PATH_MAX * 2], parent[PATH_MAX];
    if (path[0] == '/') {
        snprintf(whole, sizeof whole, "%s", path);
    } else if (base == AT_FDCWD) {
        if (!getcwd(parent, sizeof parent)) return 0;
        snprintf(whole, sizeof whole, "%s/%s", parent, path);
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", base);
        ssize_t size = readlink(link, parent, sizeof parent - 1);
        if (size < 0) return 0;
        parent[size] = 0;
        snprintf(whole, sizeof whole, "%s/%s", parent, path);
    }
    char *slash = strrchr(whole, '/');
    char last[NAME_MAX + 1];
    snprintf(last, sizeof last, "%s", slash + 1);
    if (slash == whole) slash++;
    *slash = 0;
    if (!realpath(whole, parent)) return 0;
    if (snprintf(result, PATH_MAX, "%s%s%s", parent, last[0] ? "/" : "", last) >= PATH_MAX)
        return 0;
    return strncmp(result, folder, folder_length) == 0
        && (result[folder_length] == '/' || result[folder_length] == 0)
        && !ends_with(result, "-shm");
}

/* A descriptor may have been closed behind our back and stand for something else by now. */
static int is_watched(int descriptor) {
    if (journal < 0 || descriptor < 0 || descriptor >= TABLE || !watched[descriptor]) return 0;
    struct stat now;
    int kept = errno;
    if (fstat(descriptor, &now) != 0 || now.st_ino != watched[descriptor]) watched[descriptor] = 0;
    errno = kept;
    return watched[descriptor] != 0;
}

/*
 * Preloaded into a program, this library writes down everything that the program does to the files
 * below one folder, in the order in which it happens, so that a power loss at any moment can be
 * played back.
 *
 * TRUST_FOLDER names the folder, TRUST_JOURNAL the journal. A call and its entry are made under one
 * lock, so the journal's order is the order of the calls. SQLite's shared memory is left out: it is
 * rebuilt after a crash. Calls that could change a file unseen make the journal invalid.
 */
#define _GNU_SOURCE
#include "recorder_journal.h"

#include <stdarg.h>
#include <sys/mman.h>
#include <sys/sendfile.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int open_and_note(int base, const char *path, int flags, mode_t mode) {
    char name[PATH_MAX];
    int kept = errno;
    int mine = resolve(base, path, name);
    errno = kept;
    if (!mine) return (int)syscall(SYS_openat, base, path, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat before, after;
    int existed = lstat(name, &before) == 0;
    errno = kept;
    int result = (int)syscall(SYS_openat, base, path, flags, mode);
    if (result >= 0 && result < TABLE && fstat(result, &after) == 0) {
        watched[result] = 0;
        is_directory[result] = (char)S_ISDIR(after.st_mode);
        if (S_ISREG(after.st_mode) || S_ISDIR(after.st_mode)) {
            watched[result] = after.st_ino;
            note_names(existed ? OP_OPEN : OP_CREATE, after.st_ino, name, NULL);
            if (S_ISREG(after.st_mode)) {
                if (existed && (flags & O_TRUNC))
                    note(OP_TRUNCATE, after.st_ino, 0, NULL, 0, NULL, 0);
                if (flags & O_APPEND && (flags & O_ACCMODE) != O_RDONLY)
                    note_names(OP_UNSEEN, 0, "opened for appending", NULL);
            }
        }
    }
    pthread_mutex_unlock(&lock);
    return result;
}

static mode_t mode_of(int flags, va_list arguments) {
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

#define OPEN(name, base, ...)                                          \
    int name(__VA_ARGS__, int flags, ...) {                            \
        va_list arguments;                                             \
        va_start(arguments, flags);                                    \
        mode_t mode = mode_of(flags, arguments);                       \
        va_end(arguments);                                             \
        return open_and_note(base, path, flags, mode);                 \
    }
OPEN(open, AT_FDCWD, const char *path)
OPEN(open64, AT_FDCWD, const char *path)
OPEN(openat, base, int base, const char *path)
OPEN(openat64, base, int base, const char *path)
int creat(const char *path, mode_t mode) {
    return open_and_note(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int __open_2(const char *path, int flags) { return open_and_note(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_and_note(AT_FDCWD, path, flags, 0); }

int close(int descriptor) {
    if (descriptor == journal && journal >= 0) { errno = EBADF; return -1; }
    if (descriptor >= 0 && descriptor < TABLE) watched[descriptor] = 0;
    return (int)syscall(SYS_close, descriptor);
}

static ssize_t write_at(int descriptor, const void *bytes, size_t size, off_t offset) {
    if (!is_watched(descriptor)) return REAL(pwrite64)(descriptor, bytes, size, offset);
    pthread_mutex_lock(&lock);
    ssize_t count = REAL(pwrite64)(descriptor, bytes, size, offset);
    if (count > 0)
        note(OP_WRITE, watched[descriptor], (uint64_t)offset, bytes, (size_t)count, NULL, 0);
    pthread_mutex_unlock(&lock);
    return count;
}
ssize_t pwrite(int d, const void *b, size_t n, off_t o) { return write_at(d, b, n, o); }
ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) { return write_at(d, b, n, o); }

ssize_t write(int descriptor, const void *bytes, size_t size) {
    if (!is_watched(descriptor)) return REAL(write)(descriptor, bytes, size);
    pthread_mutex_lock(&lock);
    off_t offset = lseek(descriptor, 0, SEEK_CUR);
    ssize_t count = REAL(write)(descriptor, bytes, size);
    if (count > 0)
        note(OP_WRITE, watched[descriptor], (uint64_t)offset, bytes, (size_t)count, NULL, 0);
    pthread_mutex_unlock(&lock);
    return count;
}

static ssize_t writev_at(int descriptor, const struct iovec *parts, int count, off_t offset) {
    ssize_t total = 0;
    for (int part = 0; part < count; part++) {
        ssize_t done = offset < 0
            ? write(descriptor, parts[part].iov_base, parts[part].iov_len)
            : write_at(descriptor, parts[part].iov_base, parts[part].iov_len, offset + total);
        if (done < 0) return total ? total : done;
        total += done;
        if ((size_t)done < parts[part].iov_len) break;
    }
    return total;
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    if (!is_watched(descriptor)) return REAL(writev)(descriptor, parts, count);
    return writev_at(descriptor, parts, count, -1);
}
ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t offset) {
    if (!is_watched(descriptor)) return REAL(pwritev)(descriptor, parts, count, offset);
    return writev_at(descriptor, parts, count, offset);
}
ssize_t pwritev64(int descriptor, const struct iovec *parts, int count, off64_t offset) {
    if (!is_watched(descriptor)) return REAL(pwritev64)(descriptor, parts, count, offset);
    return writev_at(descriptor, parts, count, offset);
}

static int resize(int descriptor, off_t size) {
    if (!is_watched(descriptor)) return REAL(ftruncate64)(descriptor, size);
    pthread_mutex_lock(&lock);
    int result = REAL(ftruncate64)(descriptor, size);
    if (result == 0) note(OP_TRUNCATE, watched[descriptor], (uint64_t)size, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate(int descriptor, off_t size) { return resize(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return resize(descriptor, size); }

#define SYNC(name)                                                                    \
    int name(int descriptor) {                                                        \
        if (!is_watched(descriptor)) return REAL(name)(descriptor);                   \
        pthread_mutex_lock(&lock);                                                    \
        int result = REAL(name)(descriptor);                                          \
        if (result == 0)                                                              \
            note(is_directory[descriptor] ? OP_SYNC_DIR : OP_SYNC,                    \
                 watched[descriptor], 0, NULL, 0, NULL, 0);                           \
        pthread_mutex_unlock(&lock);                                                  \
        return result;                                                                \
    }
SYNC(fsync)
SYNC(fdatasync)

static int named(int operation, int base, const char *path, int other, const char *target,
                 int flags) {
    char first[PATH_MAX], second[PATH_MAX];
    int kept = errno;
    int mine = resolve(base, path, first);
    if (target) mine |= resolve(other, target, second);
    errno = kept;
    if (mine) pthread_mutex_lock(&lock);
    long result = operation == OP_UNLINK ? syscall(SYS_unlinkat, base, path, flags)
        : operation == OP_RENAME ? syscall(SYS_renameat2, base, path, other, target, flags)
        : syscall(SYS_linkat, base, path, other, target, flags);
    if (mine) {
        if (result == 0 && !(operation == OP_UNLINK && flags))
            note_names((uint32_t)operation, 0, first, target ? second : NULL);
        pthread_mutex_unlock(&lock);
    }
    return (int)result;
}
int unlink(const char *path) { return named(OP_UNLINK, AT_FDCWD, path, 0, NULL, 0); }
int unlinkat(int base, const char *path, int flags) {
    return named(OP_UNLINK, base, path, 0, NULL, flags);
}
int rename(const char *path, const char *target) {
    return named(OP_RENAME, AT_FDCWD, path, AT_FDCWD, target, 0);
}
int renameat(int base, const char *path, int other, const char *target) {
    return named(OP_RENAME, base, path, other, target, 0);
}
int renameat2(int base, const char *path, int other, const char *target, unsigned flags) {
    return named(OP_RENAME, base, path, other, target, (int)flags);
}
int link(const char *path, const char *target) {
    return named(OP_LINK, AT_FDCWD, path, AT_FDCWD, target, 0);
}
int linkat(int base, const char *path, int other, const char *target, int flags) {
    return named(OP_LINK, base, path, other, target, flags);
}

static void unseen(int descriptor, const char *what) {
    if (!is_watched(descriptor)) return;
    pthread_mutex_lock(&lock);
    note_names(OP_UNSEEN, watched[descriptor], what, NULL);
    pthread_mutex_unlock(&lock);
}
int fallocate(int descriptor, int mode, off_t offset, off_t size) {
    unseen(descriptor, "fallocate");
    return REAL(fallocate)(descriptor, mode, offset, size);
}
int posix_fallocate(int descriptor, off_t offset, off_t size) {
    unseen(descriptor, "posix_fallocate");
    return REAL(posix_fallocate)(descriptor, offset, size);
}
ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *place, size_t size, unsigned f) {
    unseen(to, "copy_file_range");
    return REAL(copy_file_range)(from, start, to, place, size, f);
}
ssize_t sendfile(int to, int from, off_t *start, size_t size) {
    unseen(to, "sendfile");
    return REAL(sendfile)(to, from, start, size);
}
void *mmap(void *address, size_t size, int protection, int flags, int descriptor, off_t offset) {
    if (is_watched(descriptor) && (flags & MAP_SHARED) && (protection & PROT_WRITE))
        unseen(descriptor, "mapped for writing");
    return (void *)syscall(SYS_mmap, address, size, protection, flags, descriptor, offset);
}

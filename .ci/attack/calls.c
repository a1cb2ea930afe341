/* Counts the calls by which a process changes files below one folder, and kills it at a chosen one.
 *
 * Preloaded into a process (LD_PRELOAD). attack_watch() names the folder, attack_arm() the call at which
 * SIGKILL comes: before the call is made or, for a write, after half of its bytes. Nothing can catch it, so what
 * is on the disk then is what a crash at that place leaves.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char watched[PATH_MAX];
static size_t watched_length;
static volatile long armed, count;
/* What each call was: w(rite), r(ename), u(nlink), t(runcate). */
static char kinds[1 << 20];
static volatile int torn;

void attack_watch(const char *folder) {
    strncpy(watched, folder, sizeof watched - 1);
    watched_length = strlen(watched);
    count = 0;
    memset(kinds, 0, sizeof kinds);
}

void attack_arm(long number, int half) { torn = half; armed = number; }

long attack_count(void) { return count; }

const char *attack_kinds(void) { return kinds; }

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int below(const char *path) {
    return watched_length && path && strncmp(path, watched, watched_length) == 0;
}

/* Whether a descriptor is a file in the folder; one that was removed still is. */
static int inside(int descriptor) {
    char link[64], path[PATH_MAX];
    if (!watched_length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return below(path);
}

/* Whether this is the call to end at. */
static int due(char kind) {
    long now = __sync_add_and_fetch(&count, 1);
    if (now < (long)sizeof kinds) kinds[now - 1] = kind;
    return armed && now == armed;
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (inside(fd) && due('w')) {
        if (torn && size > 1) (void)!real(fd, data, size / 2);
        end();
    }
    return real(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(pwrite);
    if (inside(fd) && due('w')) {
        if (torn && size > 1) (void)!real(fd, data, size / 2, at);
        end();
    }
    return real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(pwrite64);
    if (inside(fd) && due('w')) {
        if (torn && size > 1) (void)!real(fd, data, size / 2, at);
        end();
    }
    return real(fd, data, size, at);
}

ssize_t writev(int fd, const struct iovec *parts, int number) {
    REAL(writev);
    if (inside(fd) && due('w')) end();
    return real(fd, parts, number);
}

/* glibc writes buffers of its own by calls that nobody can step into: what fills them is counted. */
size_t fwrite(const void *data, size_t size, size_t number, FILE *file) {
    REAL(fwrite);
    if (inside(fileno(file)) && due('w')) {
        if (torn && number > 1) (void)real(data, size, number / 2, file);
        fflush(file);
        end();
    }
    return real(data, size, number, file);
}

int ftruncate(int fd, off_t size) {
    REAL(ftruncate);
    if (inside(fd) && due('t')) end();
    return real(fd, size);
}

int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64);
    if (inside(fd) && due('t')) end();
    return real(fd, size);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    if ((below(from) || below(to)) && due('r')) end();
    return real(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    REAL(renameat);
    if ((below(from) || below(to)) && due('r')) end();
    return real(from_folder, from, to_folder, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags) {
    REAL(renameat2);
    if ((below(from) || below(to)) && due('r')) end();
    return real(from_folder, from, to_folder, to, flags);
}

int link(const char *from, const char *to) {
    REAL(link);
    if ((below(from) || below(to)) && due('r')) end();
    return real(from, to);
}

int unlink(const char *path) {
    REAL(unlink);
    if (below(path) && due('u')) end();
    return real(path);
}

int unlinkat(int folder, const char *path, int flags) {
    REAL(unlinkat);
    if (watched_length && (below(path) || inside(folder)) && due('u')) end();
    return real(folder, path, flags);
}

int remove(const char *path) {
    REAL(remove);
    if (below(path) && due('u')) end();
    return real(path);
}

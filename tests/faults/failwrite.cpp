// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library for LD_PRELOAD that imitates a faulty disk. It counts the calls with which SQLite
// writes to files whose path contains `amend.sqlite`. With AMEND_FAULT_FILES=TEXT it counts calls
// on files whose path contains TEXT, and also calls that create, rename, lock and remove files.
// AMEND_FAULT=KIND:N[:M] chooses what happens at the N-th call:
//   kill    the program is killed before the call
//   eio     this call fails with EIO
//   enospc  this call fails with ENOSPC
//   full    this call and the next M - 1 fail with ENOSPC if they write (M is 0 or missing: all)
//   nolock  this call and all later ones fail with ENOLCK if they lock
//   short   a write writes only half of its bytes
//   drop    the call reports success and writes nothing
//   power   the power fails: data that was not synced is partly on the disk (the seed M chooses
//           which part), the N-th write perhaps half; the program is killed
// AMEND_FAULT_COUNT=FILE: the number of calls is written to FILE at exit.

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <limits.h>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace {

using File = std::pair<dev_t, ino_t>;

/// A write that has not been synced yet.
struct Volatile
{
    File file;
    off_t offset = 0;
    std::string before, after;
    off_t sizeBefore = 0;
    /// The file was truncated to `offset`; `before` holds the bytes that were cut off.
    bool isTruncation = false;
};

struct Fault
{
    std::string kind;
    long at = 0, more = 0;
};

std::recursive_mutex mutex;
long calls = 0;
std::deque<Volatile> unsynced;
/// A descriptor that this library opened and never closes, because closing any descriptor of a
/// file drops the program's locks on it.
std::map<File, int> descriptors;

long realWrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return syscall(SYS_pwrite64, fd, bytes, length, offset);
}

const Fault &fault()
{
    static const Fault chosen = [] {
        Fault read;
        const char *text = std::getenv("AMEND_FAULT");
        const std::string all = text ? text : "";
        const size_t colon = all.find(':');
        if (colon != std::string::npos) {
            read.kind = all.substr(0, colon);
            char *end = nullptr;
            read.at = std::strtol(all.c_str() + colon + 1, &end, 10);
            if (*end == ':')
                read.more = std::strtol(end + 1, nullptr, 10);
        }
        return read;
    }();
    return chosen;
}

const char *chosenFiles()
{
    static const char *files = std::getenv("AMEND_FAULT_FILES");
    return files;
}

bool isOurs(int fd)
{
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    if (const char *files = chosenFiles())
        return std::strstr(path, files);
    // SQLite's -shm file is the index of its log; the next program builds it again.
    return std::strstr(path, "amend.sqlite") && !std::strstr(path, "amend.sqlite-shm");
}

/// Whether calls that are not plain writes count for this file.
bool isChosen(const char *path)
{
    const char *files = chosenFiles();
    return files && std::strstr(path, files);
}

File fileOf(int fd, off_t *size = nullptr)
{
    struct stat status = {};
    fstat(fd, &status);
    const File file {status.st_dev, status.st_ino};
    if (size)
        *size = status.st_size;
    if (descriptors.find(file) == descriptors.end()) {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        descriptors[file] = int(syscall(SYS_openat, AT_FDCWD, link, O_RDWR | O_CLOEXEC, 0));
    }
    return file;
}

[[noreturn]] void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

std::string contents(int fd, off_t offset, size_t length)
{
    std::string bytes(length, '\0');
    const long read = syscall(SYS_pread64, fd, bytes.data(), length, offset);
    bytes.resize(read > 0 ? size_t(read) : 0);
    return bytes;
}

void remember(int fd, const void *bytes, size_t length, off_t offset)
{
    Volatile write;
    write.file = fileOf(fd, &write.sizeBefore);
    write.offset = offset;
    write.before = contents(descriptors[write.file], offset, length);
    write.after.assign(static_cast<const char *>(bytes), length);
    unsynced.push_back(std::move(write));
}

void rememberTruncation(int fd, off_t length)
{
    Volatile cut;
    cut.file = fileOf(fd, &cut.sizeBefore);
    cut.offset = length;
    cut.isTruncation = true;
    if (length < cut.sizeBefore)
        cut.before = contents(descriptors[cut.file], length, size_t(cut.sizeBefore - length));
    unsynced.push_back(std::move(cut));
}

void undo(const Volatile &write)
{
    const int fd = descriptors[write.file];
    realWrite(fd, write.before.data(), write.before.size(), write.offset);
    syscall(SYS_ftruncate, fd, write.sizeBefore);
}

void redo(const Volatile &write, size_t length)
{
    const int fd = descriptors[write.file];
    if (write.isTruncation)
        syscall(SYS_ftruncate, fd, write.offset);
    else
        realWrite(fd, write.after.data(), length, write.offset);
}

/// Ends the process as a power failure would: writes that were not synced are on the disk or not,
/// in any order, and the last one perhaps in part.
[[noreturn]] void cutPower()
{
    for (auto write = unsynced.rbegin(); write != unsynced.rend(); ++write)
        undo(*write);
    std::mt19937 random(unsigned(fault().more));
    for (const Volatile &write : unsynced) {
        const bool isLast = &write == &unsynced.back();
        const unsigned dice = unsigned(random()) % 4;
        if (dice < 2 || isLast)
            redo(write, isLast ? write.after.size() / 4 * dice : write.after.size());
    }
    die();
}

enum class Verdict { Do, Fail, Pretend, Half };
enum class Call { Writes, Syncs, Locks };

/// Decides what happens to the call that begins now. Sets errno for `Fail`.
Verdict judge(Call call)
{
    const bool writes = call == Call::Writes;
    ++calls;
    const Fault &now = fault();
    if (now.kind == "nolock" && call == Call::Locks && calls >= now.at) {
        errno = ENOLCK;
        return Verdict::Fail;
    }
    const bool isIt = calls == now.at;
    if (now.kind == "full" && writes && calls >= now.at
        && (now.more == 0 || calls < now.at + now.more)) {
        errno = ENOSPC;
        return Verdict::Fail;
    }
    if (!isIt)
        return Verdict::Do;
    if (now.kind == "kill")
        die();
    if (now.kind == "eio" || now.kind == "enospc") {
        errno = now.kind == "eio" ? EIO : ENOSPC;
        return Verdict::Fail;
    }
    if (now.kind == "short" && writes)
        return Verdict::Half;
    return now.kind == "drop" ? Verdict::Pretend : Verdict::Do;
}

/// Makes a call on a path that returns 0 on success. It counts if the path is a chosen one.
template <typename Real>
int named(const char *path, Call call, Real real)
{
    if (!isChosen(path))
        return real();
    const std::lock_guard lock(mutex);
    switch (judge(call)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Pretend:
        return 0;
    case Verdict::Do:
    case Verdict::Half:
        break;
    }
    return real();
}

int opened(const char *path, int flags, unsigned mode)
{
    const auto real = [=] { return int(syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    // "drop" is excluded, because a pretended success would have to return a descriptor.
    const bool counts = (flags & O_CREAT) && fault().kind != "drop";
    return counts ? named(path, Call::Writes, real) : real();
}

bool cutsPower()
{
    return fault().kind == "power";
}

ssize_t positioned(int fd, const void *bytes, size_t length, off_t offset)
{
    const std::lock_guard lock(mutex);
    switch (judge(Call::Writes)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Pretend:
        return ssize_t(length);
    case Verdict::Half:
        length = (length + 1) / 2;
        break;
    case Verdict::Do:
        break;
    }
    if (cutsPower())
        remember(fd, bytes, length, offset);
    const ssize_t written = realWrite(fd, bytes, length, offset);
    if (cutsPower() && calls >= fault().at)
        cutPower();
    return written;
}

int synced(int fd, long call)
{
    const std::lock_guard lock(mutex);
    switch (judge(Call::Syncs)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Pretend:
        return 0;
    case Verdict::Do:
    case Verdict::Half:
        break;
    }
    if (cutsPower()) {
        if (calls >= fault().at)
            cutPower();
        const File file = fileOf(fd);
        std::erase_if(unsynced, [&](const Volatile &write) { return write.file == file; });
    }
    return int(syscall(call, fd));
}

int truncated(int fd, off_t length)
{
    const std::lock_guard lock(mutex);
    switch (judge(Call::Syncs)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Pretend:
        return 0;
    case Verdict::Do:
    case Verdict::Half:
        break;
    }
    if (cutsPower())
        rememberTruncation(fd, length);
    const int result = int(syscall(SYS_ftruncate, fd, length));
    if (cutsPower() && calls >= fault().at)
        cutPower();
    return result;
}

[[gnu::destructor]] void tellCount()
{
    if (const char *path = std::getenv("AMEND_FAULT_COUNT")) {
        if (std::FILE *file = std::fopen(path, "w")) {
            std::fprintf(file, "%ld\n", calls);
            std::fclose(file);
        }
    }
}

} // namespace

extern "C" {

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
    return isOurs(fd) ? positioned(fd, bytes, length, offset)
                      : realWrite(fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return pwrite64(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    if (!isOurs(fd))
        return syscall(SYS_write, fd, bytes, length);
    const off_t offset = lseek(fd, 0, SEEK_CUR);
    const ssize_t written = positioned(fd, bytes, length, offset);
    if (written > 0)
        lseek(fd, written, SEEK_CUR);
    return written;
}

int ftruncate64(int fd, off64_t length) noexcept
{
    return isOurs(fd) ? truncated(fd, length) : int(syscall(SYS_ftruncate, fd, length));
}

int ftruncate(int fd, off_t length) noexcept
{
    return ftruncate64(fd, length);
}

int fdatasync(int fd)
{
    return isOurs(fd) ? synced(fd, SYS_fdatasync) : int(syscall(SYS_fdatasync, fd));
}

int fsync(int fd)
{
    return isOurs(fd) ? synced(fd, SYS_fsync) : int(syscall(SYS_fsync, fd));
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = (flags & O_CREAT) ? va_arg(arguments, unsigned) : 0;
    va_end(arguments);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = (flags & O_CREAT) ? va_arg(arguments, unsigned) : 0;
    va_end(arguments);
    return opened(path, flags, mode);
}

int rename(const char *from, const char *to) noexcept
{
    return named(to, Call::Writes,
                 [=] { return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)); });
}

int unlink(const char *path) noexcept
{
    return named(path, Call::Syncs, [=] { return int(syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

int flock(int fd, int operation) noexcept
{
    const auto real = [=] { return int(syscall(SYS_flock, fd, operation)); };
    if (!chosenFiles() || !isOurs(fd))
        return real();
    const std::lock_guard lock(mutex);
    return judge(Call::Locks) == Verdict::Fail ? -1 : real();
}
}

#include "tests/support/FailingVfs.h"

#include <sqlite3.h>

#include <new>

namespace passerelle::test {

namespace {

struct Disk
{
    sqlite3_vfs *real = nullptr;
    int writesLeft = -1; ///< -1: never fails
    bool onceOnly = false;
    bool hasFailed = false;
};

Disk disk;

/// What SQLite sees; the real file follows it in memory.
struct FailingFile
{
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FailingFile *>(file)->real();
}

bool isFull()
{
    if (disk.writesLeft < 0)
        return false;
    if (disk.writesLeft > 0) {
        --disk.writesLeft;
        return false;
    }
    disk.hasFailed = true;
    if (disk.onceOnly)
        disk.writesLeft = -1;
    return true;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    return isFull() ? SQLITE_FULL
                    : realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return isFull() ? SQLITE_FULL : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

sqlite3_io_methods ioMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}

const sqlite3_io_methods methods = ioMethods();

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    auto *file = new (memory) FailingFile{};
    const int opened = disk.real->xOpen(disk.real, name, file->real(), flags, outFlags);
    if (opened == SQLITE_OK)
        file->base.pMethods = &methods;
    return opened;
}

sqlite3_vfs failingVfs()
{
    disk.real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *disk.real;
    vfs.zName = "failing";
    vfs.szOsFile = static_cast<int>(sizeof(FailingFile)) + disk.real->szOsFile;
    vfs.xOpen = openFile;
    vfs.pNext = nullptr;
    return vfs;
}

sqlite3_vfs &vfs()
{
    static sqlite3_vfs instance = failingVfs();
    return instance;
}

} // namespace

FailingVfs::FailingVfs()
{
    sqlite3_vfs_register(&vfs(), 1);
}

FailingVfs::~FailingVfs()
{
    recover();
    sqlite3_vfs_unregister(&vfs());
}

void FailingVfs::fillUpAfter(int count, bool onceOnly)
{
    disk.writesLeft = count;
    disk.onceOnly = onceOnly;
    disk.hasFailed = false;
}

void FailingVfs::recover()
{
    disk.writesLeft = -1;
}

bool FailingVfs::hasFailed() const
{
    return disk.hasFailed;
}

} // namespace passerelle::test

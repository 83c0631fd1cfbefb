#include "core/exchange/csv/TextDecoding.h"

#include <array>

namespace passerelle {

namespace {

struct Utf8Lead
{
    int continuationCount = -1; ///< -1: not a leading byte
    uchar secondFrom = 0x80; ///< range of the second byte, narrower for some leads
    uchar secondTo = 0xBF;
};

// Unicode standard, table 3-7 "Well-formed UTF-8 byte sequences".
Utf8Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte == 0xE0)
        return {2, 0xA0, 0xBF};
    if (byte == 0xED)
        return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {2};
    if (byte == 0xF0)
        return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {3};
    if (byte == 0xF4)
        return {3, 0x80, 0x8F};
    return {};
}

bool isWellFormed(QByteArrayView bytes, qsizetype start, const Utf8Lead &lead)
{
    if (lead.continuationCount < 0 || start + lead.continuationCount >= bytes.size())
        return false;
    for (int i = 1; i <= lead.continuationCount; ++i) {
        const auto byte = static_cast<uchar>(bytes[start + i]);
        const uchar from = i == 1 ? lead.secondFrom : 0x80;
        const uchar to = i == 1 ? lead.secondTo : 0xBF;
        if (byte < from || byte > to)
            return false;
    }
    return true;
}

// The Unicode code points of 0x80 to 0x9F; the rest of the code page is Latin-1.
constexpr std::array<char16_t, 32> windows1252Controls{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const Utf8Lead lead = leadOf(static_cast<uchar>(bytes[i]));
        if (!isWellFormed(bytes, i, lead))
            return i;
        i += lead.continuationCount + 1;
    }
    return -1;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool isControl = byte >= 0x80 && byte <= 0x9F;
        text[i] = isControl ? QChar(windows1252Controls.at(byte - 0x80))
                            : QChar(static_cast<char16_t>(byte));
    }
    return text;
}

} // namespace passerelle

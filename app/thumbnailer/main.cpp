// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QImageReader>

namespace {

constexpr int mostSide = 4'096; // in pixels

/// The picture, scaled to at most `side` pixels and turned by its orientation tag.
QImage smallImage(QFile &file, int side)
{
    QImageReader reader(&file, "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    // The reader decodes a JPEG directly at the small size.
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read().convertToFormat(QImage::Format_RGB888);
}

bool writePpm(QFile &file, const QImage &image)
{
    const QByteArray header = "P6\n" + QByteArray::number(image.width()) + ' '
        + QByteArray::number(image.height()) + "\n255\n";
    bool isWritten = file.write(header) == header.size();
    for (int y = 0; y < image.height(); ++y) {
        const int bytes = image.width() * 3;
        const auto *line = reinterpret_cast<const char *>(image.constScanLine(y));
        isWritten = isWritten && file.write(line, bytes) == bytes;
    }
    return isWritten && file.flush();
}

} // namespace

/// Usage: `amend-thumbnailer SIDE`. Reads a JPEG from standard input and writes a small picture as
/// PPM to standard output. The program that starts it limits its time and memory.
int main(int argc, char **argv)
{
    const int side = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (side < 1 || side > mostSide)
        return 2;
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QImage image = smallImage(in, side);
    return !image.isNull() && writePpm(out, image) ? 0 : 1;
}

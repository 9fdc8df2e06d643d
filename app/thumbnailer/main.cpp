// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QImageReader>

namespace {

constexpr int mostSide = 4'096; // pixels

/// The picture at most `side` pixels wide and high, the way up that it was taken.
QImage smallImage(QFile &file, int side)
{
    QImageReader reader(&file, "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    // A JPEG is decoded at the size it is shown in, never whole.
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

/// `amend-thumbnailer SIDE`: the JPEG on standard input, small, as PPM on standard output. Who
/// starts it limits its time and memory.
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

// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Shows the support bundle whole, before it is saved or copied.
class SupportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportPage(QWidget *parent);

    /// Exactly this is saved.
    void setText(const QString &text);
    /// Why the file could not be written; empty = it was.
    void showSaved(const QString &path, const QString &error);

signals:
    void saveWanted(const QString &path, const QString &text);
    void closed();

private:
    void chooseFile();

    QString m_text;
    QPlainTextEdit *m_shown;
    QLabel *m_saved;
    QPushButton *m_save;
    QPushButton *m_copy;
};

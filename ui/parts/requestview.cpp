// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestview.h"

#include "briefcopy.h"
#include "icons.h"
#include "personal.h"
#include "requesttext.h"
#include "tooltip.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestView::RequestView(const FormSpec &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Copy as cURL"), this))
{
    m_text->setObjectName(u"request"_s);
    //: The HTTP request that would be sent
    m_text->setAccessibleName(tr("Request"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // HTTP and JSON, in every language
    m_text->setPlaceholderText(tr("Nothing is changed, so nothing would be sent."));
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_copy->setObjectName(u"copyCurl"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &RequestView::copy);
    personal::follow(this, [this] { showText(); });
}

bool RequestView::copy()
{
    if (!m_copy->isEnabled())
        return false;
    briefcopy::copy(curlCommand(m_preview));
    return true;
}

void RequestView::setPreview(const RequestPreview &preview)
{
    m_preview = preview;
    showText();
    const bool isCopied = isWhole(preview);
    const QString about = isCopied
        //: A command for a shell. $AMEND_KEY stays as it is
        ? tr("The command has $AMEND_KEY in place of the key")
        : tr("This can't be copied as a command: masked values and documents are shortened here, "
             "and the command would send the shortened text.");
    setPlainToolTip(*m_copy, about);
    m_copy->setEnabled(isCopied);
}

void RequestView::showText()
{
    m_text->setPlainText(m_preview.method.isEmpty() ? QString() : requestText(m_preview, m_form));
}

void RequestView::clear()
{
    m_preview = {};
    showText();
    m_copy->setEnabled(false);
}

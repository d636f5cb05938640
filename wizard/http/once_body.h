// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace usher::http {

/// A request body that can be read once. QNetworkAccessManager silently sends a request again, POST included, when the
/// connection is lost before the answer's headers; a body it cannot rewind makes it give up (ContentReSendError)
/// instead.
class OnceBody final : public QIODevice {
  Q_OBJECT

 public:
  explicit OnceBody(QByteArray bytes, QObject* parent = nullptr);

  bool isSequential() const override { return true; }
  bool reset() override { return false; }
  bool seek(qint64) override { return false; }
  qint64 bytesAvailable() const override;
  bool atEnd() const override { return bytesAvailable() == 0; }

 protected:
  qint64 readData(char* data, qint64 most) override;
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  QByteArray m_bytes;
  qint64 m_read = 0;
};

}  // namespace usher::http

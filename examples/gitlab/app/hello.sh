#!/bin/sh
echo 'Hello.'
